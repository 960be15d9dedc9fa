package io.casefolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.catalog.Catalogue;
import io.casefolio.query.CaseQuery;
import io.casefolio.testing.Browserless;
import io.casefolio.testing.CatalogueTest;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a list to its cases, from case to case, and back. */
@CatalogueTest
class ReadingTests {

    private final Browserless browser;

    @Autowired
    private Catalogue catalogue;

    ReadingTests(@LocalServerPort int port) {
        this.browser = new Browserless(port);
    }

    private Document page(String address) {
        Browserless.Answer answer = browser.get(address, "Accept-Language: en");
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.page();
    }

    private static String href(Document page, String selector) {
        return page.expectFirst(selector).attr("href");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases",
                "/cases?size=10&page=3",
                "/cases?industry=%E9%87%91%E8%9E%8D",
                "/cases?industry=%E9%87%91%E8%9E%8D&sort=title&view=table",
                "/cases?q=fraud",
                "/cases?sort=year&yearFrom=2019"
            })
    void leadsThroughAListAndBack(String list) {
        List<String> read = new ArrayList<>();
        Document cases = page(list);
        String next = href(cases, ".case-card h3 a, .case-table th[scope=row] a");
        while (!next.isEmpty()) {
            Document study = page(next);
            assertThat(study.expectFirst("link[rel=canonical]").attr("href")).endsWith(next.replaceAll("\\?.*", ""));
            if (!read.isEmpty()) {
                assertThat(href(study, ".case-place a[rel=prev]")).isEqualTo(read.get(read.size() - 1));
            }
            read.add(next);
            Document back = page(href(study, ".case-place a"));
            assertThat(back.select(".case-card h3 a, .case-table th a").eachAttr("href"))
                    .contains(next);
            next = study.select(".case-place a[rel=next]").attr("href");
        }
        int place = list.contains("page=3") ? 20 : 0;
        assertThat(read)
                .hasSize(Integer.parseInt(cases.expectFirst("#total").text().replaceAll("\\D", "")) - place);
    }

    @Test
    void knowsNoPlaceInAListThatDoesNotHaveTheCase() {
        Document study = page("/cases/34?at=1");

        assertThat(study.select(".case-place a"))
                .singleElement()
                .satisfies(back -> assertThat(back.attr("href")).isEqualTo("/cases"));
        assertThat(browser.get("/cases/34?at=0").status()).isEqualTo(400);
        assertThat(browser.get("/cases/34?at=x").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"/cases/34, 11", "/cases/11, 34", "/cases/51, 59"})
    void namesRelatedCasesWithReasonsThatLeadToThem(String address, String other) {
        Document study = page(address);

        assertThat(study.select("#related li > a").eachAttr("href"))
                .contains("/cases/" + other)
                .hasSizeLessThan(5);
        for (Element related : study.select("#related li")) {
            String one = related.expectFirst("a").attr("href");
            for (String reason : related.select("p a").eachAttr("href")) {
                assertThat(page(reason + "&size=100").select(".case-card h3 a").eachAttr("href"))
                        .anyMatch(link -> link.startsWith(one))
                        .anyMatch(link -> link.startsWith(address));
            }
        }
    }

    @Test
    void showsAListAsTheTableThatWasWishedOnce() {
        Browserless.Answer wish = browser.get("/cases?view=table", "Accept-Language: en");
        String cookie = wish.header("set-cookie").replaceAll(";.*", "");
        Document later = browser.get("/cases", "Accept-Language: en", "Cookie: " + cookie)
                .page();

        assertThat(cookie).isEqualTo("view=table");
        assertThat(later.select(".case-card")).isEmpty();
        assertThat(later.select(".case-table tbody tr")).hasSize(20);
        Element row = later.expectFirst(".case-table tbody tr");
        assertThat(row.select("th, td").eachText())
                .startsWith("Big data for customs", "智慧海关大脑", "2021", "Hangzhou", "Government", "City level");
        assertThat(page("/cases").select(".case-card")).hasSize(20);
        assertThat(page("/cases?view=table&page=99").select("table")).isEmpty();
        assertThat(page("/cases?view=table&q=zzzz").select("table")).isEmpty();
    }

    @Test
    void linksEachFactOfACard() {
        Element card = page("/cases?platform=Flink").expectFirst(".case-card");

        assertThat(card.select(".platform").eachText()).contains("Flink");
        assertThat(card.select(".facts a, .terms a, .category a"))
                .hasSizeGreaterThan(4)
                .allSatisfy(fact -> assertThat(page(fact.attr("href") + "&size=100")
                                .select("h3 a")
                                .eachText())
                        .contains(card.expectFirst("h3 a").text()));
    }

    @Test
    void keepsTheSetBetweenListsAndCharts() {
        String query = "?industry=" + "%E9%87%91%E8%9E%8D";

        assertThat(href(page("/cases" + query), ".site-nav a[href^=/charts]")).isEqualTo("/charts" + query);
        assertThat(href(page("/charts" + query), ".site-nav a[href^=/cases]")).isEqualTo("/cases" + query);
        assertThat(href(page("/cases/34" + query), ".site-nav a[href^=/charts]"))
                .isEqualTo("/charts" + query);
        assertThat(href(page("/cases" + query), "a.list-charts")).isEqualTo("/charts" + query);
    }

    @Test
    void beginsWithTheTextInTheReadersLanguage() {
        assertThat(page("/cases/1").expectFirst(".case-text > *").id()).isEqualTo("summary");
        Document chinese = browser.get("/cases/1", "Accept-Language: zh").page();
        assertThat(chinese.expectFirst(".case-text > *").id()).isEqualTo("background");
        assertThat(chinese.expectFirst(".case-text > :last-child").tagName()).isEqualTo("details");
    }

    @Test
    void listsWhatThePageHas() {
        catalogue.current().every(CaseQuery.ALL).forEach(card -> {
            Document study = page("/cases/" + card.study().slug());
            assertThat(study.select(".case-contents a").eachAttr("href"))
                    .allSatisfy(place -> assertThat(study.select(place)).hasSize(1));
        });
    }
}
