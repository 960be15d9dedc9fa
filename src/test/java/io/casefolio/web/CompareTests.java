package io.casefolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.testing.Browserless;
import io.casefolio.testing.CatalogueTest;
import io.casefolio.testing.FirstCorpus;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Cases beside cases, from the ticks of the list on. */
@CatalogueTest
class CompareTests {

    @Autowired
    private Browserless browser;

    private Document page(String address) {
        return browser.get(address, "Accept-Language: en").page();
    }

    @Test
    void putsFactsAndSectionsSideBySideWithTheirLines() {
        Document page = page("/compare?case=55&case=1");

        assertThat(page.select(".compare-facts thead a").eachAttr("href")).containsExactly("/cases/55", "/cases/1");
        assertThat(page.select(".compare-facts tbody tr")).hasSize(10);
        assertThat(page.select(".compare-facts tr:contains(Platforms) td")
                        .get(0)
                        .text())
                .isEqualTo("Not stated");
        assertThat(page.select("section.compare-kind")).hasSize(6).allSatisfy(kind -> {
            assertThat(kind.select(".compare-columns h3 a").eachAttr("href")).containsExactly("/cases/55", "/cases/1");
            assertThat(kind.select("p.note")).hasSizeGreaterThanOrEqualTo(2);
        });
        CaseStudy first = FirstCorpus.study("1");
        assertThat(page.select("section.compare-kind:has(#background) .compare-columns > div")
                        .get(1)
                        .text())
                .contains("2021年，")
                .contains("¶ %d–%d"
                        .formatted(
                                first.sections().get(0).source().lineFrom(),
                                first.sections().get(0).source().lineTo()));
    }

    @Test
    void marksTheRowsThatDifferAndLeadsFromWhatIsSharedToItsCases() {
        Document page = page("/compare?case=1&case=55");

        for (Dimension dimension : List.of(Dimension.YEAR, Dimension.INDUSTRY, Dimension.SCALE, Dimension.REGION)) {
            boolean differs = !FirstCorpus.study("1")
                    .values(dimension)
                    .equals(FirstCorpus.study("55").values(dimension));
            Element row = page.select(".compare-facts tbody tr").stream()
                    .filter(tr ->
                            tr.expectFirst("th").text().toUpperCase(Locale.ROOT).startsWith(dimension.name()))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.hasClass("differs")).as(dimension.key()).isEqualTo(differs);
            assertThat(row.text().contains("≠")).isEqualTo(differs);
        }
        assertThat(page.select(".compare-shared h3").eachText()).containsExactly("Both");
        assertThat(page.select(".compare-shared a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(
                                page(href + "&size=100").select("article h3 a").eachAttr("href"))
                        .anyMatch(link -> link.startsWith("/cases/1?"))
                        .anyMatch(link -> link.startsWith("/cases/55?")));
    }

    @Test
    void isNoPageForCrawlersAndHasOneAddress() {
        Document page = page("/compare?case=55&case=1");

        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex, follow");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("http://localhost/compare?case=1&case=55");
    }

    @ParameterizedTest
    @CsvSource({
        "/compare, 200, 0",
        "/compare?case=1, 200, 1",
        "/compare?case=1&case=1, 200, 1",
        "/compare?case=1&case=2&case=3&case=4&case=5, 200, 5",
        "/compare?case=none, 404, 0",
        "/compare?case=1&case=none, 404, 0",
        "/api/v1/compare, 400, 0",
        "/api/v1/compare?case=1, 400, 0",
        "/api/v1/compare?case=1&case=1, 400, 0",
        "/api/v1/compare?case=1&case=2&case=3&case=4&case=5, 400, 0",
        "/api/v1/compare?case=1&case=none, 404, 0"
    })
    void saysHowToChooseOrWhatIsWrong(String address, int status, int ticks) {
        Browserless.Answer answer = browser.get(address, "Accept-Language: en");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.page().select("main input[name=case]")).hasSize(ticks);
        if (status == 200) {
            assertThat(answer.page().select("main").text()).contains("Tick two to four cases");
            assertThat(answer.page().select("main input[checked]")).hasSizeLessThanOrEqualTo(4);
        } else if (status == 400) {
            assertThat(answer.json().get("detail").asString())
                    .startsWith("case=")
                    .endsWith("expected 2–4 × slug");
        }
    }

    @Test
    void staysWithAnEditionWhileCasesAreChosen() {
        assertThat(page("/compare?case=1&edition=1")
                        .select("main input[name=edition]")
                        .eachAttr("value"))
                .containsExactly("1");
        assertThat(page("/compare?case=1").select("main input[name=edition]")).isEmpty();
    }

    @Test
    void isReachedByTicksOfTheListWithoutScript() {
        Document list = page("/cases?industry=%E9%87%91%E8%9E%8D");

        assertThat(list.select("form#compare").attr("action")).isEqualTo("/compare");
        assertThat(list.select("article input[name=case][form=compare]").eachAttr("value"))
                .isEqualTo(list.select("article h3 a").eachAttr("href").stream()
                        .map(href -> href.replaceAll("/cases/|\\?.*", ""))
                        .toList());
        assertThat(page("/").select("article")).isNotEmpty();
        assertThat(page("/").select("input[name=case]")).isEmpty();
    }

    @Test
    void givesTheSameAsJson() {
        JsonNode json = browser.json("/api/v1/compare?case=1&case=55&lang=en");
        Document page = page("/compare?case=1&case=55");

        assertThat(json.get("cases")
                        .valueStream()
                        .map(study -> study.get("slug").asString()))
                .containsExactly("1", "55");
        assertThat(json.get("cases").get(0).get("sections")).hasSize(6);
        assertThat(json.get("shared")
                        .valueStream()
                        .map(shared -> shared.get("label").asString()))
                .containsExactlyElementsOf(page.select(".compare-shared a").eachText());
        assertThat(json.get("facts")
                        .valueStream()
                        .filter(row -> row.get("differs").booleanValue()))
                .hasSameSizeAs(page.select(".compare-facts .differs"));
    }
}
