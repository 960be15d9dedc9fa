package io.casefolio.crawl;

import io.casefolio.catalog.Edition;
import io.casefolio.http.PageCaching;
import io.casefolio.http.PublicUrl;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class CrawlerController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);

    /**
     * Of lists and charts, one filter may be followed, in each language, and no combination, of which there are more than
     * anybody can count. Among rules that match, the longest counts: the last but one is longer than those it narrows.
     */
    private static final List<String> OF_QUERIES = List.of(
            "Disallow: %s?all=",
            "Disallow: %s?*&",
            "Allow: %s?*&lang=en$",
            "Allow: %s?*&lang=zh$",
            "Disallow: %s?*=*&*=*&lang=",
            "Disallow: %s?q=");

    private static final List<String> OTHERS = List.of(
            "Disallow: %s/cases.", // whole lists as files
            "Disallow: %s/cases/*?at=", // a case's place in a list
            "Disallow: %s/charts?vs=",
            "Disallow: %s/charts/*?*&",
            "Disallow: %s/cite/",
            "Disallow: %s/compare",
            "Disallow: %s/documents/",
            "Disallow: %s/suggestions",
            "Disallow: %s/embed/");

    private final PublicUrl site;
    private final MessageSource messages;

    CrawlerController(PublicUrl site, MessageSource messages) {
        this.site = site;
        this.messages = messages;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        StringBuilder text = new StringBuilder("User-agent: *\n");
        String root = request.getContextPath();
        text.append(rules(OF_QUERIES, root + "/cases"));
        text.append(rules(OF_QUERIES, root + "/charts"));
        text.append(rules(OTHERS, root));
        if (site.isKnown(request)) {
            text.append("\nSitemap: ").append(site.origin(request)).append("/sitemap.xml\n");
        }
        return ResponseEntity.ok().contentType(TEXT).body(text.toString());
    }

    private static String rules(List<String> rules, String path) {
        return rules.stream().map(rule -> rule.formatted(path) + "\n").collect(Collectors.joining());
    }

    /** There is none where nobody has said what the site's addresses begin with. */
    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap(
            Edition edition, Locale locale, HttpServletRequest request, HttpServletResponse response) {
        if (!site.isKnown(request)) {
            PageCaching.forget(response);
            return ResponseEntity.status(HttpStatus.NOT_FOUND)
                    .contentType(TEXT)
                    .body(messages.getMessage("sitemap.unplaced", null, locale) + "\n");
        }
        return ResponseEntity.ok().contentType(XML).body(Sitemap.of(edition, site.origin(request)));
    }
}
