package io.casefolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.testing.Browserless;
import io.casefolio.testing.Browserless.Answer;
import io.casefolio.testing.CatalogueTest;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogueTest
class PagesTests {

    @Autowired
    private Browserless browser;

    @Test
    void listsAll61Cases() {
        Document first = page("/cases?lang=en");

        assertThat(first.select("#total").text()).isEqualTo("61 cases");
        assertThat(first.select("article")).hasSize(20);
        assertThat(page("/cases?size=100").select("article h3 a").eachAttr("href"))
                .hasSize(61)
                .startsWith("/cases/1", "/cases/2")
                .endsWith("/cases/61");
    }

    @Test
    void drawsRegionsBesideTheOtherChartsOfTheOverview() {
        Document overview = page("/?lang=en");

        assertThat(overview.select("section[id^=chart-]").eachAttr("id"))
                .containsExactly("chart-region", "chart-year", "chart-industry", "chart-scale");
        assertThat(overview.select("#chart-region .chart-tiles")).hasSize(1);
        assertThat(overview.select(".chart-tiles")).hasSize(1);
    }

    @Test
    void filtersByTheLinksOfItsFacets() {
        String government = page("/cases?lang=en")
                .select("#facet-industry a:contains(Government)")
                .attr("href");
        Document filtered = page(government + "&lang=en");

        assertThat(filtered.select("#total").text()).isEqualTo("24 cases");
        assertThat(filtered.select("#facet-industry a[aria-current]").text()).isEqualTo("Government 24");
        assertThat(filtered.select("#facet-industry a:contains(Finance)").text())
                .isEqualTo("Finance 10");

        String finance = filtered.select("#facet-industry a:contains(Finance)").attr("href");
        assertThat(page(finance + "&lang=en").select("#total").text()).isEqualTo("34 cases");
        assertThat(page(finance + "&year=2017&lang=en").select("#total").text()).isEqualTo("2 cases");
    }

    @Test
    void dropsAFilterByItsChip() {
        Document filtered = page("/cases?industry=%E6%94%BF%E5%8A%A1&year=2021&yearFrom=2020&lang=en");

        List<String> chips = filtered.select("[aria-label^=Remove filter]").eachAttr("href");
        assertThat(chips)
                .containsExactlyInAnyOrder(
                        "/cases?industry=%E6%94%BF%E5%8A%A1&yearFrom=2020",
                        "/cases?year=2021&yearFrom=2020", "/cases?year=2021&industry=%E6%94%BF%E5%8A%A1");
    }

    @Test
    void pagesAndSorts() {
        Document last = page("/cases?size=20&page=4&lang=en");

        assertThat(last.select("article h3 a").eachAttr("href")).containsExactly("/cases/61");
        assertThat(last.select("[rel=prev]").attr("href")).isEqualTo("/cases?page=3");
        assertThat(last.select("[rel=next]")).isEmpty();
        assertThat(page("/cases?sort=year").select("article").eachText().get(0)).contains("2021");
        assertThat(page("/cases?page=5").select("article")).isEmpty();
    }

    @Test
    void showsACase() {
        Document english = page("/cases/1?lang=en");

        assertThat(english.select("h1").text()).isEqualTo("Big data for customs");
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select(".case-text section:not(.summary) h2").eachText())
                .containsExactly(
                        "Background", "Goals", "Stakeholders", "Requirements", "Platforms and frameworks", "Outcomes");
        assertThat(english.select("#requirements ul ul li")).hasSize(6);
        assertThat(english.select("dd a").eachText())
                .contains("Zhejiang", "Hangzhou", "2021", "Hadoop", "Digital twin");
        assertThat(english.select("a[href^=https]").eachAttr("href")).contains("https://hadoop.apache.org/");

        Document chinese = page("/cases/1?lang=zh");
        assertThat(chinese.select("h1").text()).isEqualTo("大数据海关案例");
        assertThat(chinese.select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(chinese.select("dd a").eachText()).contains("浙江", "杭州", "数字孪生");
    }

    @Test
    void drawsEveryPublishedFrequencyAsALinkToItsCases() {
        Document quality = page("/quality?lang=en");

        assertThat(quality.select("#counts-region tbody tr")).hasSize(14);
        assertThat(quality.select("#counts-industry tfoot").text()).isEqualTo("Sum 61 61");
        for (Element row : quality.select("#counts-industry tbody tr")) {
            Elements link = row.select("a");
            String count = row.select("td").get(1).text();
            assertThat(page(link.attr("href") + "&lang=en").select("#total").text())
                    .isEqualTo(count + (count.equals("1") ? " case" : " cases"));
        }
    }

    @Test
    void showsTheQualityOfTheCorpus() {
        Document quality = page("/quality?lang=en");

        assertThat(quality.select("#problems ~ div").eachText().get(0)).contains("nianfen.png", "2.28.5", "泽田");
        assertThat(quality.text()).contains("Which row of the table").doesNotContain("??");
        assertThat(quality.select("h2#completeness + div tbody tr")).hasSize(61);
        assertThat(quality.select("h2#crosswalk ~ div tbody tr")).hasSize(61);
        assertThat(quality.select("h2#completeness + div td:contains(empty)")).hasSize(28);
    }

    @Test
    void saysNothingOfWhatStandsOnOtherPagesOfQuality() {
        Document beyond = page("/quality?lang=en&page=2");

        assertThat(beyond.text()).doesNotContain("No problems were found");
        assertThat(beyond.select("tbody"))
                .hasSize(4)
                .allSatisfy(rows -> assertThat(rows.select("tr")).isNotEmpty());
        assertThat(beyond.select("main h2").eachAttr("id")).containsExactly("counts", "editions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/quality", "/about"})
    void saysWhenItWasPublishedAndInWhichZone(String address) {
        assertThat(page(address + "?lang=en").text())
                .containsPattern("Published on \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases", "/cases/1", "/charts", "/quality", "/cases/none", "/cases?page=0"})
    void speaksTheLanguageThatIsAskedFor(String address) {
        String separator = address.contains("?") ? "&" : "?";
        Answer english = browser.get(address, "Accept-Language: de, en;q=0.5, zh;q=0.1");
        Answer chinese = browser.get(address, "Accept-Language: zh-TW, zh;q=0.9, en;q=0.5");

        assertThat(english.page().select("html").attr("lang")).isEqualTo("en");
        assertThat(chinese.page().select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(chinese.page().select("nav").text()).contains("案例", "English");
        assertThat(browser.get(address, "Cookie: lang=zh", "Accept-Language: en")
                        .page()
                        .select("html")
                        .attr("lang"))
                .isEqualTo("zh-CN");
        assertThat(browser.get(address + separator + "lang=en", "Cookie: lang=zh")
                        .page()
                        .select("html")
                        .attr("lang"))
                .isEqualTo("en");
        assertThat(english.body() + chinese.body()).doesNotContain("??", "${", "#{");
    }

    @Test
    void linksTheOtherLanguageOfTheSameAddress() {
        assertThat(page("/cases?year=2021&lang=en")
                        .select("a[rel=nofollow]:contains(中文)")
                        .attr("href"))
                .isEqualTo("/cases?year=2021&lang=zh");
        assertThat(browser.get("/cases/none?lang=en")
                        .page()
                        .select("a:contains(中文)")
                        .attr("href"))
                .isEqualTo("/cases/none?lang=zh");
    }

    @Test
    void remembersALanguageForAYear() {
        assertThat(browser.get("/cases?lang=zh").header("set-cookie"))
                .contains("lang=zh", "Max-Age=31536000", "SameSite=Lax", "HttpOnly");
        assertThat(browser.get("/cases?lang=xx").header("set-cookie")).isEmpty();
        assertThat(browser.get("/cases").header("set-cookie")).as("no session").isEmpty();
    }

    @Test
    void remembersALanguageOnceOnThePageOfAnError() {
        assertThat(browser.get("/none?lang=zh").header("set-cookie")).containsOnlyOnce("lang=zh");
    }

    private Document page(String address) {
        Answer answer = browser.get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.page();
    }
}
