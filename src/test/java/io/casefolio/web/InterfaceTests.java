package io.casefolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.testing.Browserless;
import io.casefolio.testing.Browserless.Answer;
import io.casefolio.testing.CatalogueTest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The page about the interface keeps its word. */
@CatalogueTest
class InterfaceTests {

    @Autowired
    private Browserless browser;

    private Document page(String language) {
        return browser.get("/api", "Accept-Language: " + language).page();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void givesWhatItsExamplesSay(String language) {
        Elements examples = page(language).select("tbody tr");

        assertThat(examples).hasSize(10).allSatisfy(example -> {
            Element link = example.select("a").get(0);
            assertThat(URLDecoder.decode(link.attr("href"), StandardCharsets.UTF_8))
                    .isEqualTo(link.text());
            Answer answer = browser.get(link.attr("href"));
            assertThat(answer.status()).as(link.text()).isEqualTo(200);
            assertThat(answer.header("content-type").replaceAll(";.*", ""))
                    .isEqualTo(example.select("td").get(2).text())
                    .isEqualTo(link.attr("type"));
        });
    }

    @Test
    void findsCasesByItsExamples() {
        assertThat(page("en").select("a[href^=/api/v1/cases?]"))
                .hasSize(2)
                .allSatisfy(link -> assertThat(
                                browser.json(link.attr("href")).get("total").intValue())
                        .isPositive());
        assertThat(browser.get(page("en").select("a[href^=/cases.csv]").attr("href"))
                        .body()
                        .lines())
                .hasSizeGreaterThan(5);
        assertThat(browser.get(page("en").select("a[href^=/cases.atom]").attr("href"))
                        .body())
                .contains("<entry>");
    }

    @Test
    void isFoundAndLeadsToTheDescription() {
        assertThat(browser.get("/about").page().select(".site-footer a").eachAttr("href"))
                .contains("/api");
        assertThat(browser.json(page("en").select(".btn-primary").attr("href")).has("openapi"))
                .isTrue();
        assertThat(page("en").text())
                .contains("Edition ", "Casefolio-Edition", "Apache License 2.0")
                .contains("who holds the rights in them, are not known");
        assertThat(browser.get("/api?lang=zh").header("set-cookie")).startsWith("lang=zh");
        assertThat(browser.get("/api").header("access-control-allow-origin")).isEmpty();
    }

    @Test
    void offersNoFeedWhereThereIsNone() {
        Document page =
                browser.send("GET /api HTTP/1.0\r\nHost: a.example\r\n\r\n").page();

        assertThat(page.select("tbody tr")).hasSize(9);
        assertThat(page.select("a[href*=atom]")).isEmpty();
    }
}
