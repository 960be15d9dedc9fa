package io.casefolio.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriUtils;

/**
 * Leads programs from the page of a case to its citations, its data and its text, and back, in headers
 * (<a href="https://signposting.org/FAIR/">FAIR Signposting</a>, level 1). They stand on an answer before anything is
 * drawn, so that one that has nothing new has them, too. There is no licence to name.
 */
final class Signposts implements HandlerInterceptor {

    private static final String PAGE = "/cases/{slug}";

    private static final Map<String, String> DESCRIPTIONS = new LinkedHashMap<>();

    static {
        DESCRIPTIONS.put(".bib", "application/x-bibtex");
        DESCRIPTIONS.put(".ris", "application/x-research-info-systems");
        DESCRIPTIONS.put(".csl.json", "application/vnd.citationstyles.csl+json");
        DESCRIPTIONS.put(".json", "application/json");
    }

    private static final String TEXT = ".md";

    private final PublicUrl site;

    Signposts(PublicUrl site) {
        this.site = site;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && pattern instanceof String path
                && path.startsWith(PAGE)
                && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> parts) {
            String slug = UriUtils.encode(String.valueOf(parts.get("slug")), StandardCharsets.UTF_8);
            put(response, path.substring(PAGE.length()), site.origin(request) + "/cases/" + slug);
        }
        return true;
    }

    private static void put(HttpServletResponse response, String ending, String page) {
        if (ending.isEmpty()) {
            add(response, page, "cite-as");
            add(response, "https://schema.org/AboutPage", "type");
            add(response, "https://schema.org/CreativeWork", "type");
            DESCRIPTIONS.forEach((form, type) -> add(response, page + form, "describedby", type));
            add(response, page + TEXT, "item", "text/markdown");
        } else if (DESCRIPTIONS.containsKey(ending)) {
            add(response, page, "describes", "text/html");
        } else if (ending.equals(TEXT)) {
            add(response, page, "collection", "text/html");
        }
    }

    private static void add(HttpServletResponse response, String target, String relation) {
        response.addHeader(HttpHeaders.LINK, "<%s>; rel=\"%s\"".formatted(target, relation));
    }

    private static void add(HttpServletResponse response, String target, String relation, String type) {
        response.addHeader(HttpHeaders.LINK, "<%s>; rel=\"%s\"; type=\"%s\"".formatted(target, relation, type));
    }
}
