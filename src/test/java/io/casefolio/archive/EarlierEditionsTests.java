package io.casefolio.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.catalog.Catalogue;
import io.casefolio.testing.Browserless;
import io.casefolio.testing.ImportingTest;
import io.casefolio.testing.Statements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class EarlierEditionsTests extends ImportingTest {

    private static final Path ADDED = CORPUS.resolve("port.md");

    private final List<String> addresses = List.of(
            "/api/v1/cases?size=100",
            "/api/v1/cases/1",
            "/api/v1/cases?q=%E6%B5%B7%E5%85%B3&industry=%E6%94%BF%E5%8A%A1",
            "/api/v1/facets?q=%E9%93%B6%E8%A1%8C",
            "/api/v1/frequencies/year",
            "/api/v1/cases/34/related",
            "/api/v1/compare?case=1&case=55",
            "/charts/year.csv",
            "/charts/industry.json",
            "/cases.csv");

    /** The case is another one, one more is there, and the editions in between leave nothing of the first in the tables. */
    private long changeTwice() throws IOException {
        long first = catalogue.current().number();
        String text = Files.readString(DOCUMENT);
        Files.writeString(DOCUMENT, text.replace("### 3.1 大数据海关案例", "### 3.1 大数据海湾案例"));
        importer.importIfChanged();
        Files.writeString(ADDED, "---\nnumber: 62\ntitle: 智慧港口案例\nyear: 2021\nindustry: 政务\n---\n## 项目背景\n海关很大。\n");
        importer.importIfChanged();
        Files.writeString(ADDED, "---\nnumber: 62\ntitle: 智慧港口案例\nyear: 2020\nindustry: 政务\n---\n## 项目背景\n海关很大。\n");
        importer.importIfChanged();
        assertThat(catalogue.current().number()).isEqualTo(first + 3);
        return first;
    }

    @Test
    void answersAsItDidWhenItWasTheNewest() throws IOException {
        Browserless browser = new Browserless(port);
        List<String> then =
                addresses.stream().map(address -> body(browser, address)).toList();
        long first = changeTwice();
        try {
            assertThat(addresses)
                    .extracting(address -> body(browser, staying(address, first)))
                    .containsExactlyElementsOf(then);
            assertThat(body(browser, addresses.get(0))).isNotEqualTo(then.get(0));
        } finally {
            Files.delete(ADDED);
        }
    }

    @Test
    void saysWhatHasChangedSinceAndLeadsToTheNewest() throws IOException {
        long first = changeTwice();
        try {
            Browserless browser = new Browserless(port);
            Document list = browser.get("/cases?q=%E6%B5%B7%E5%85%B3&edition=" + first + "&lang=en")
                    .page();

            assertThat(list.select(".earlier").text())
                    .startsWith("This is edition " + first + " of ")
                    .contains("1 case added, 0 removed, 1 changed (one fact or section)");
            assertThat(list.select(".earlier a").attr("href")).isEqualTo("/cases?q=%E6%B5%B7%E5%85%B3&lang=en");
            assertThat(list.select("[data-suggestions]").attr("data-suggestions"))
                    .isEqualTo("/suggestions?edition=" + first);
            assertThat(list.select("meta[name=robots]").attr("content")).isEqualTo("noindex, follow");
            assertThat(list.select("main a[href^=/cases], main a[href^=/charts], .site-nav a[href^=/cases]"))
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(link.attr("href")).contains("edition=" + first));
            Document study =
                    browser.get("/cases/1?edition=" + first + "&lang=zh").page();
            assertThat(study.select("h1").text()).isEqualTo("大数据海关案例");
            assertThat(study.select("main").text()).contains("项目面向海关");
            assertThat(study.select("main a[href^=/cases?]"))
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(link.attr("href")).contains("edition=" + first));
            assertThat(study.select("meta[name=robots]").attr("content")).isEqualTo("noindex, follow");
            assertThat(study.select("link[rel=canonical]").attr("href")).contains("/cases/1?edition=" + first);
            String picture = study.select("meta[property=og:image]").attr("content");
            assertThat(picture).endsWith("/cases/1.png?edition=" + first + "&lang=zh");
            assertThat(browser.get("/cases/1.png?edition=" + first + "&lang=zh").body())
                    .isNotEqualTo(browser.get("/cases/1.png?lang=zh").body());
            assertThat(browser.get("/cases.atom?lang=en&edition=" + first).body())
                    .contains("/cases/1?edition=" + first + "&amp;lang=en");
            assertThat(browser.get("/cases/62?edition=" + first).status()).isEqualTo(404);
            assertThat(browser.get("/cases/1.bib?edition=" + first).body()).contains("/cases/1?edition=" + first + "}");
            assertThat(browser.get("/cases.csv?edition=" + first).body())
                    .contains("/cases/1?edition=" + first + "\r\n");
            assertThat(browser.get("/%63ases/62?edition=" + first).status()).isEqualTo(404);
            assertThat(browser.get("/cases/1").page().select(".earlier")).isEmpty();
        } finally {
            Files.delete(ADDED);
        }
    }

    @Test
    void isNamedWhereItIsCitedAndWhereQualityIsTold() {
        Browserless browser = new Browserless(port);
        long newest = catalogue.current().number();

        assertThat(browser.get("/cases/1?lang=en")
                        .page()
                        .select("#cite-lasting")
                        .attr("href"))
                .endsWith("/cases/1?edition=" + newest);
        assertThat(browser.get("/quality?lang=en").page().select(".editions a").attr("href"))
                .isEqualTo("/cases?edition=" + newest);
    }

    @Test
    void isThereOnceItIsPublishedWhoeverAskedBefore() throws IOException {
        Browserless browser = new Browserless(port);
        long next = catalogue.current().number() + 1;
        assertThat(browser.get("/cases?edition=" + next).status()).isEqualTo(400);

        changeTwice();
        try {
            Document page = browser.get("/cases?edition=" + next + "&lang=en").page();
            assertThat(page.select(".earlier").text()).startsWith("This is edition " + next);
            assertThat(browser.get("/cases/1?edition=" + next)
                            .page()
                            .select("h1")
                            .text())
                    .isNotEmpty();
        } finally {
            Files.delete(ADDED);
        }
    }

    @Test
    void refusesWhatIsTooLargeToBeReadAgainAndRemembersIt() throws IOException {
        Path large = CORPUS.resolve("large.csv");
        Files.writeString(large, " ".repeat((int) Catalogue.Archive.MOST_BYTES + 1));
        importer.importIfChanged();
        long edition = catalogue.current().number();
        Files.delete(large);
        importer.importIfChanged();
        Browserless.Answer page = new Browserless(port).get("/cases?lang=en&edition=" + edition);

        Statements.recorded();
        assertThat(catalogue.edition(edition)).isEmpty();

        assertThat(Statements.recorded()).isEmpty();
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.page().select("main").text()).containsPattern("1–\\d+, ≤ \\d+\\.\\d MB");
    }

    @Test
    void refusesWhatIsNone() {
        Browserless browser = new Browserless(port);
        long newest = catalogue.current().number();

        for (String wrong : List.of("0", "abc", Long.toString(newest + 1), "99999999999")) {
            Browserless.Answer page = browser.get("/cases?edition=" + wrong + "&lang=en");
            assertThat(page.status()).isEqualTo(400);
            assertThat(page.page().select("main").text()).contains("edition", wrong, "1–");
            assertThat(browser.get("/api/v1/facets?edition=" + wrong).status()).isEqualTo(400);
        }
    }

    private static String staying(String address, long edition) {
        return address + (address.contains("?") ? "&" : "?") + "edition=" + edition;
    }

    /** Addresses that name the edition are the only thing that may be another. */
    private static String body(Browserless browser, String address) {
        Browserless.Answer answer = browser.get(address, "Accept-Language: en");
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.body().replaceAll("(?:[?&]|\\\\u0026)edition=[0-9]+", "").replaceAll("(?m)^#.*$", "");
    }
}
