package io.casefolio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.casefolio.http.RequestDay;
import io.casefolio.testing.CatalogueTest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Citations on pages. */
@CatalogueTest
class CiteTests {

    private static final LocalDate ANOTHER_DAY = LocalDate.of(2026, 2, 1);

    @Autowired
    private MockMvc mvc;

    @Test
    void citesACaseOnItsPageInSixStyles() throws Exception {
        Document page = page(get("/cases/1?lang=en").requestAttr(RequestDay.class.getName(), ANOTHER_DAY));

        assertThat(page.select("details.cite pre").eachAttr("id"))
                .isEqualTo(List.of("cite-gbt7714", "cite-apa", "cite-mla", "cite-bibtex", "cite-ris", "cite-csl"));
        assertThat(page.select("#cite-gbt7714").text())
                .startsWith("大数据海关案例: iot-case-studies.md 第 808-833 行[DB/OL]//Casefolio: 第 ")
                .contains("[2026-02-01]")
                .endsWith(". http://localhost/cases/1.");
        assertThat(page.select(".cite a[download]").eachAttr("href"))
                .isEqualTo(
                        List.of("/cases/1.bib", "/cases/1.ris", "/cases/1.csl.json", "/cases/1.md", "/cases/1.json"));
    }

    @Test
    void namesTheDayOfEachRequestThoughPagesAreKept() throws Exception {
        for (String address : List.of("/cases/2", "/cases/2.bib", "/cite/cases")) {
            MockHttpServletResponse then = answer(get(address).requestAttr(RequestDay.class.getName(), ANOTHER_DAY));
            MockHttpServletResponse now = answer(get(address));

            assertThat(then.getContentAsString()).as(address).contains(ANOTHER_DAY.toString());
            assertThat(now.getContentAsString()).as(address).doesNotContain(ANOTHER_DAY.toString());
            assertThat(now.getHeader(HttpHeaders.ETAG)).isNotEqualTo(then.getHeader(HttpHeaders.ETAG));
        }
    }

    @Test
    void citesAListAndAChartWithTheirQuery() throws Exception {
        Document list = page(get("/cases?lang=en&industry=政务&yearFrom=2019"));
        Document cited =
                page(get(URI.create(list.select(".list-tools a[href^=/cite]").attr("href") + "&lang=en")));
        Document chart = page(get("/cite/charts/year?lang=zh&industry=政务"));

        assertThat(cited.select("#cite-apa").text())
                .matches("\\d+ cases: Industry: Government; Year: 2019– \\[List of cases\\]\\. .*"
                        + "from http://localhost/cases\\?industry=%E6%94%BF%E5%8A%A1&yearFrom=2019");
        assertThat(cited.select(".citations > p a").eachText()).contains("XLSX", "BIB", "RIS", "MD");
        assertThat(chart.select("#cite-gbt7714").text())
                .contains("行业", "政务", "[DS/OL]//Casefolio")
                .endsWith("http://localhost/charts?industry=%E6%94%BF%E5%8A%A1#chart-year.");
    }

    @Test
    void givesEachListAKeyOfItsOwn() throws Exception {
        assertThat(Stream.of("/cite/cases", "/cite/cases?year=2020", "/cite/cases?year=2021")
                        .map(address -> body(address).replaceAll("(?s).*@misc\\{([^,]*),.*", "$1")))
                .startsWith("casefolio-list")
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("casefolio-list[a-z0-9-]*"));
    }

    private String body(String address) {
        try {
            return page(get(URI.create(address))).text();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(answer(request).getContentAsString());
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer;
    }
}
