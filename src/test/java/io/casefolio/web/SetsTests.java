package io.casefolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.testing.Browserless;
import io.casefolio.testing.CatalogueTest;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A set of cases against another, in every form of a chart. */
@CatalogueTest
@Tag("markup") // the same whatever the database
class SetsTests {

    private static final String SETS = "industry=政务&vs=industry%3D金融";
    private static final Pattern BAR = Pattern.compile("([AB]): .* – .*: ([0-9]+)/([0-9]+)");

    @Autowired
    private Browserless browser;

    private Browserless.Answer get(String address) {
        return browser.get(URI.create(address).toASCIIString(), "Accept-Language: en");
    }

    private int found(String list) {
        return Integer.parseInt(get(list)
                .page()
                .select("#total")
                .text()
                .replace("No cases", "0")
                .replaceAll("\\D", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/charts/scale.svg?",
                "/charts/year.svg?as=count&",
                "/charts/platform.svg?as=share&",
                "/charts/industry.svg?theme=dark&"
            })
    void drawsPairsOfBarsThatLeadToTheirCases(String address) {
        Document svg = Jsoup.parse(get(address + SETS).body(), "", Parser.xmlParser());

        assertThat(svg.text()).contains("A: Industry: Government (24 cases)", "B: Industry: Finance (10 cases)");
        List<Element> links = svg.select("a[href]");
        assertThat(links).hasSizeGreaterThan(1);
        for (Element link : links) {
            Matcher bar = BAR.matcher(link.expectFirst("title").text());
            assertThat(bar.matches()).as(link.text()).isTrue();
            assertThat(bar.group(3)).isEqualTo(bar.group(1).equals("A") ? "24" : "10");
            assertThat(found(link.attr("href"))).isEqualTo(Integer.parseInt(bar.group(2)));
        }
    }

    @Test
    void drawsSharesOfSetsOfDifferentSizesUnlessTold() {
        assertThat(measure("/charts/scale.json?" + SETS)).isEqualTo("share");
        assertThat(measure("/charts/scale.json?as=count&" + SETS)).isEqualTo("count");
        assertThat(measure("/charts/scale.json?vs=")).isEqualTo("count");
        assertThat(get("/charts/scale/option.json?" + SETS).body()).contains(" % (");
        assertThat(get("/charts/scale/option.json?as=count&" + SETS).body()).doesNotContain(" % (");
    }

    private String measure(String address) {
        return get(address).json().get("vs").get("measure").asString();
    }

    @Test
    void carriesBothSetsInEveryForm() {
        JsonNode json = get("/charts/platform.json?" + SETS).json();
        List<String> csv =
                get("/charts/platform.csv?" + SETS).body().lines().skip(1).toList();

        assertThat(json.get("cases").intValue()).isEqualTo(24);
        assertThat(json.get("vs").get("cases").intValue()).isEqualTo(10);
        assertThat(csv)
                .hasSameSizeAs(json.get("values"))
                .hasSameSizeAs(json.get("vs").get("values"));
        for (int i = 0; i < csv.size(); i++) {
            JsonNode one = json.get("values").get(i);
            JsonNode other = json.get("vs").get("values").get(i);
            assertThat(other.get("value")).isEqualTo(one.get("value"));
            assertThat(csv.get(i))
                    .contains(",%d,24,%.4f,%d,10,%.4f"
                            .formatted(
                                    one.get("count").intValue(),
                                    one.get("share").doubleValue(),
                                    other.get("count").intValue(),
                                    other.get("share").doubleValue()));
        }
        assertThat(get("/charts/platform.json").json().has("vs")).isFalse();
    }

    @Test
    void listsWhatSetsThemApartWithTheirCases() {
        Document page = get("/charts?" + SETS).page();

        assertThat(page.select(".sets-apart tbody tr")).hasSize(12);
        List<Element> numbers = page.select(".sets-apart td a, #chart-platform .chart-table a");
        assertThat(numbers).hasSizeGreaterThan(12);
        numbers.stream()
                .limit(40)
                .forEach(link -> assertThat(found(link.attr("href")))
                        .as(link.attr("href"))
                        .isEqualTo(Integer.parseInt(link.text())));
        assertThat(page.select(".sets-apart td:last-child").eachText())
                .startsWith("−80.0")
                .allMatch(points -> points.matches("[+−][0-9.]+"));
        assertThat(page.select("#cross")).isEmpty();
    }

    @Test
    void saysInTheReadersLanguageWhereSetsDifferMostAndKeepsSharesWhole() {
        assertThat(get("/charts?lang=zh&" + SETS).body()).contains("差异最大的是企业级（A 0.0\u00A0%，B 80.0\u00A0%）。");
        assertThat(get("/charts?" + SETS).body())
                .contains("Largest difference: Enterprise level (A 0.0\u00A0%, B 80.0\u00A0%).");
    }

    @Test
    void keepsTheSecondSetInEveryLinkOfThePage() {
        Document page = get("/charts?as=count&" + SETS).page();

        assertThat(page.select("#filters a[href]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.contains("vs=industry%3D%25E9%2587%2591%25E8%259E%258D&as=count"));
        assertThat(page.select("#filters input[name=vs]").eachAttr("value"))
                .containsOnly("industry=%E9%87%91%E8%9E%8D");
        assertThat(page.select("#site-wishes a").eachAttr("href")).allMatch(href -> href.contains("vs="));
        assertThat(page.select("[data-option]").eachAttr("data-option")).allMatch(href -> href.contains("vs="));
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex, follow");
    }

    @Test
    void citesBothSets() {
        String cite = get("/charts?as=count&page=2&" + SETS)
                .page()
                .select("#chart-scale a[href^=/cite]")
                .attr("href");
        Document cited = browser.get(cite, "Accept-Language: en").page();
        String chart = cited.select("main > p > a").attr("href");

        assertThat(cited.select("#cite-apa").text())
                .startsWith("Cases by scale: A: Industry: Government (24 cases); B: Industry: Finance (10 cases)")
                .contains(chart);
        assertThat(cited.select("#cite-lasting").attr("href")).contains("vs=industry%3D", "as=count", "edition=");
        assertThat(browser.get(chart.replaceAll("#.*", ""), "Accept-Language: en")
                        .page()
                        .select("#sets .set-b")
                        .text())
                .startsWith("B Industry: Finance");
        assertThat(browser.get("/cite/charts/year?vs=nonsense").status()).isEqualTo(400);
    }

    @Test
    void offersSetsToCompareWithWithoutScript() {
        Document page = get("/charts?industry=政务&scale=市级").page();
        List<String> choices = page.select(".sets-choices a").eachAttr("href");

        assertThat(choices)
                .contains(
                        "/charts?vs=&industry=%E6%94%BF%E5%8A%A1&scale=%E5%B8%82%E7%BA%A7",
                        "/charts?vs=scale%3D%25E5%25B8%2582%25E7%25BA%25A7&industry=%E6%94%BF%E5%8A%A1&scale=%E5%B8%82%E7%BA%A7");
        assertThat(choices)
                .hasSizeGreaterThan(5)
                .allSatisfy(address ->
                        assertThat(get(address).page().select("#sets .set-b a")).hasSize(1));
        assertThat(get("/charts").page().select(".sets-choices p")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/charts?", "/charts/year.svg?", "/charts/year.csv?", "/charts/year.json?", "/embed/charts/year?"
            })
    void refusesABadSecondSet(String address) {
        for (String set : List.of("yearFrom%3Dabc", "nonsense", "q%3D%25")) {
            Browserless.Answer answer = get(address + "vs=" + set);

            assertThat(answer.status()).as(set).isEqualTo(400);
            assertThat(answer.page().text()).contains("vs");
        }
        assertThat(get(address + "vs=&as=none").status()).isEqualTo(400);
        assertThat(get("/charts/region.svg?form=tiles&vs=").status()).isEqualTo(400);
    }
}
