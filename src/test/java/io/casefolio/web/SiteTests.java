package io.casefolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.testing.Browserless;
import io.casefolio.testing.CatalogueTest;
import io.casefolio.testing.Markup;
import io.casefolio.testing.Site;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.xml.sax.InputSource;

/** What must hold for every page there is. */
@CatalogueTest
@Tag("markup") // the same whatever the database
class SiteTests {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN = Pattern.compile("[a-z]{2}");

    private static final int MOST_OF_A_SHAPE = 3;

    private final int port;
    private final Browserless browser;

    SiteTests(@LocalServerPort int port) {
        this.port = port;
        this.browser = new Browserless(port);
    }

    private Document page(String address, String language) {
        return get(address, language).page();
    }

    private Browserless.Answer get(String address, String language) {
        return browser.get(URI.create(address).toASCIIString(), "Accept-Language: " + language);
    }

    private Map<String, Document> pages(String language) {
        Map<String, Document> pages = Site.crawl(port, language).pages();
        Site.BESIDES.forEach(address -> pages.put(address, page(address, language)));
        return pages;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void isValidHtml(String language) throws Exception {
        List<String> errors = new ArrayList<>();
        SimpleDocumentValidator validator = Markup.validator(errors);
        for (String address : pages(language).keySet()) {
            validator.checkHtmlInputSource(
                    new InputSource(new StringReader(get(address, language).body())));

            assertThat(errors).as(address).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void lacksNoMessage(String language) {
        pages(language)
                .forEach((address, page) ->
                        assertThat(page.outerHtml()).as(address).doesNotContain("??"));
    }

    @Test
    void tellsWhatIsInvalid() throws Exception {
        List<String> errors = new ArrayList<>();

        Markup.validator(errors)
                .checkHtmlInputSource(
                        new InputSource(new StringReader("<!DOCTYPE html><html lang=en><title>a</title><img src=a>")));

        assertThat(errors).singleElement().asString().contains("“alt” attribute");
    }

    @Test
    void marksEveryChineseTextOfAnEnglishPage() {
        pages("en")
                .forEach((address, page) -> assertThat(Markup.words(page, "zh"))
                        .as(address)
                        .filteredOn(text -> HAN.matcher(text).find())
                        .filteredOn(text -> !LATIN.matcher(text).find()) // a sentence may quote a word
                        .isEmpty());
    }

    @Test
    void leavesNoEnglishTextOnAChinesePage() throws Exception {
        Properties english = bundle("messages.properties");
        Properties chinese = bundle("messages_zh.properties");
        Set<String> known = english.stringPropertyNames().stream()
                .filter(key -> !english.getProperty(key).equals(chinese.getProperty(key)))
                .map(english::getProperty)
                .filter(text -> !text.contains("{"))
                .collect(Collectors.toCollection(TreeSet::new));
        pages("zh")
                .forEach((address, page) ->
                        assertThat(Markup.words(page, "en")).as(address).doesNotContainAnyElementsOf(known));
    }

    private static Properties bundle(String name) throws Exception {
        return PropertiesLoaderUtils.loadProperties(
                new EncodedResource(new ClassPathResource(name), StandardCharsets.UTF_8));
    }

    @Test
    void hasNoBrokenLink() {
        Map<String, Document> pages = pages("en");
        pages.keySet().removeAll(Site.ERRORS);
        Map<String, List<String>> byShape = pages.values().stream()
                .flatMap(page -> page.select("[href^=/], [src^=/]").stream())
                .flatMap(element -> Stream.of(element.attr("href"), element.attr("src")))
                .filter(link -> !link.isEmpty())
                .distinct()
                .collect(Collectors.groupingBy(SiteTests::shape));
        byShape.values().stream()
                .flatMap(links -> links.stream().limit(MOST_OF_A_SHAPE))
                .forEach(link -> {
                    String[] parts = link.split("#", 2);
                    Browserless.Answer answer = browser.get(parts[0]);
                    assertThat(answer.status()).as(link).isEqualTo(200);
                    assertThat(parts.length == 1 || answer.page().getElementById(parts[1]) != null)
                            .as("the place of %s", link)
                            .isTrue();
                });
        pages.forEach((address, page) -> page.select("a[href^=#]")
                .forEach(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as("%s on %s", link, address)
                                .isNotNull()));
    }

    /** Links of one shape differ only in the case, the dimension, the values of their parameters and the line they lead to. */
    private static String shape(String link) {
        return link.replaceAll("/(cases|charts)/[^/.?#]+", "/$1/")
                .replaceAll("=[^&#]*", "=")
                .replaceAll("#L[0-9]+$", "#L");
    }
}
