package io.casefolio.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.testing.Browserless;
import io.casefolio.testing.Browserless.Answer;
import io.casefolio.testing.CatalogueTest;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a list of cases leads to: its addresses, forms, exports and suggestions. */
@CatalogueTest
class ListTests {

    @Autowired
    private Browserless browser;

    private Answer get(String address) {
        return browser.get(URI.create(address).toASCIIString(), "Accept-Language: en");
    }

    private Document page(String address) {
        return get(address).page();
    }

    @Test
    void saysWhyACaseIsFoundThatDoesNotHaveWhatIsTyped() {
        assertThat(page("/cases?q=highway").select(".match").eachText())
                .containsExactly("Same meaning: highway → expressway, 高速公路, 高速路");
        assertThat(page("/cases?q=haiguan&lang=zh").select(".match").eachText()).containsExactly("拼音: haiguan → 海关");
        assertThat(page("/cases?q=2019").select(".match").eachText())
                .isNotEmpty()
                .containsOnly("Cases of the year: 2019 → 2019");
        assertThat(page("/cases?q=银行有哪些案例").select(".match").eachText()).contains("Parts of it: 银行有哪些案例 → 银行");
        assertThat(page("/cases?q=highway").select(".match [lang=zh-CN]").eachText())
                .contains("高速公路");
        assertThat(page("/cases?q=海关").select(".match")).isEmpty();
        assertThat(page("/cases").select(".match")).isEmpty();
    }

    @Test
    void leadsToACaseWithTheListThatItIsShownIn() {
        String number23 = ".case-card h3 a[href^='/cases/23']";
        assertThat(page("/cases?size=50").select(number23).eachAttr("href")).containsExactly("/cases/23");
        String industry =
                page("/cases/23").select("a[href^='/cases?industry=']").attr("href");
        assertThat(page(industry).select(number23).attr("href"))
                .startsWith("/cases/23?at=")
                .endsWith("&" + industry.substring("/cases?".length()));
        assertThat(page("/cases?size=50&lang=zh").select(number23).text())
                .isNotEqualTo(page("/cases?size=50").select(number23).text());
        assertThat(page("/cases?size=50&platform=Hadoop").select(".terms .platform"))
                .isNotEmpty();
        assertThat(page("/cases?size=50").select(".terms .platform")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/cases, /cases",
        "/cases?industry=%E6%94%BF%E5%8A%A1, /cases?industry=%E6%94%BF%E5%8A%A1",
        "/charts?year=2020, /charts?year=2020",
        "/cases/1?utm=x, /cases/1",
        "/?foo=bar, /",
        "/cases?lang=zh, /cases?lang=zh",
        "/cases?lang=xx, /cases",
    })
    void letsAPageOfItsOwnBeIndexedInBothLanguages(String address, String canonical) {
        Document page = page(address);
        String path = canonical.replace("?lang=zh", "");
        String joint = path.contains("?") ? "&" : "?";

        assertThat(page.select("meta[name=robots]")).isEmpty();
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost" + canonical);
        assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("href"))
                .containsExactly(
                        "http://localhost" + path + joint + "lang=en",
                        "http://localhost" + path + joint + "lang=zh",
                        "http://localhost" + path);
    }

    @ParameterizedTest
    @CsvSource({
        "/cases?q=data, /cases",
        "/cases?page=2, /cases",
        "/cases?sort=title, /cases",
        "/cases?size=50&year=2020, /cases?year=2020",
        "/cases?year=2020&year=2021, /cases",
        "/cases?year=2020&scale=x, /cases",
        "/cases?city=nowhere, /cases?city=nowhere",
        "/charts?yearFrom=2020, /charts",
        "/none, /none"
    })
    void keepsCrawlersFromViewsOfAPage(String address, String canonical) {
        Document page = page(address);

        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex, follow");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost" + canonical);
        assertThat(page.select("link[rel=alternate][hreflang]")).isEmpty();
    }

    @Test
    void writesTheParametersOfLinksInOneOrder() {
        Document page = page("/cases?size=50&yearFrom=2018&industry=政务&nonsense=1&q=数据&sort=number");

        assertThat(page.select("#facet-region a").attr("href"))
                .matches("/cases\\?q=[^&]*&region=[^&]*&industry=[^&]*&yearFrom=2018&sort=number&size=50");
    }

    @Test
    void carriesOnInFormsWhatTheyDoNotAsk() {
        Document page = page("/cases?q=数据&sort=number&size=50&industry=政务&yearFrom=2018&page=2");

        assertThat(hidden(page, ".list-search"))
                .containsExactly("industry=政务", "yearFrom=2018", "sort=number", "size=50");
        assertThat(hidden(page, "form.years")).containsExactly("q=数据", "industry=政务", "sort=number", "size=50");
        assertThat(hidden(page("/charts?rows=city&columns=scale&year=2020"), "form.years"))
                .containsExactly("rows=city", "columns=scale", "year=2020");
    }

    private static List<String> hidden(Document page, String form) {
        return page.select(form + " input[type=hidden]").stream()
                .map(field -> field.attr("name") + "=" + field.val())
                .toList();
    }

    @Test
    void foldsLongFacetsUntilTheyAreWantedWhole() {
        Document folded = page("/cases?year=2017");
        assertThat(folded.select("#facet-technology li")).hasSize(5);
        assertThat(folded.select("#facet-technology").hasAttr("open")).isFalse();
        assertThat(folded.select("#facet-technology p a").text()).isEqualTo("All 92");
        assertThat(folded.select("#facet-technology p a").attr("href"))
                .isEqualTo("/cases?all=technology&year=2017#facet-technology");
        assertThat(folded.select("#facet-industry li")).hasSize(10);
        assertThat(folded.select("#facet-industry p")).isEmpty();

        Document whole = page("/cases?all=technology&year=2017");
        assertThat(whole.select("#facet-technology li")).hasSize(92);
        assertThat(whole.select("#facet-technology").hasAttr("open")).isTrue();
        assertThat(whole.select("#facet-technology p")).isEmpty();
        assertThat(whole.select("#facet-technology a").attr("href")).startsWith("/cases?all=technology&");
        assertThat(hidden(whole, "form.years")).containsExactly("all=technology", "year=2017");
        assertThat(whole.select("link[rel=canonical]").attr("href")).endsWith("/cases?year=2017");

        Answer refused = get("/cases?all=colour");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.page().text()).contains("all", "colour", "technology");
    }

    @Test
    void hasTheSameFacetsOnAllPagesOfAListAndOthersOnOtherLists() {
        String first = facets("/cases?sort=year");
        assertThat(facets("/cases?sort=year&page=2")).isEqualTo(first);
        assertThat(Stream.of(
                                "/cases",
                                "/cases?sort=year&size=10",
                                "/cases?sort=year&lang=zh",
                                "/cases?sort=year&all=technology",
                                "/cases?sort=year&industry=政务",
                                "/charts?sort=year")
                        .map(this::facets))
                .doesNotContain(first)
                .doesNotHaveDuplicates();
    }

    private String facets(String address) {
        return page(address).select("#filters .facet").outerHtml();
    }

    @Test
    void keepsWhatIsChosenInView() {
        Document page = page("/cases?technology=大数据采集&year=2017&city=nowhere");

        assertThat(page.select("#facet-technology li:first-child a").attr("aria-current"))
                .isEqualTo("true");
        assertThat(page.select("#facet-technology").hasAttr("open")).isTrue();
        assertThat(page.select("#facet-technology li")).hasSize(5);
        assertThat(page.select("#facet-city a[aria-current]").text()).isEqualTo("nowhere 0");
        assertThat(page.select("#facet-city a[aria-current]").hasClass("none")).isTrue();
        assertThat(page.select(".chips a").eachText())
                .containsExactly(
                        "Year: 2017 ×", "City: nowhere ×", "Technologies: Big data collection ×", "Remove all filters");
    }

    @Test
    void showsTheTextOfChartsAmongTheirFiltersAndTakesItAway() {
        Document charts = page("/charts?q=zzzz&year=2020&rows=scale");

        assertThat(charts.select(".chips a").eachText())
                .containsExactly("search words: zzzz ×", "Year: 2020 ×", "Remove all filters");
        assertThat(charts.select(".chips a").eachAttr("href"))
                .containsExactly(
                        "/charts?rows=scale&columns=year&year=2020",
                        "/charts?rows=scale&columns=year&q=zzzz",
                        "/charts?rows=scale&columns=year");
        assertThat(page("/cases?q=zzzz&year=2020").select(".chips a").eachAttr("href"))
                .containsExactly("/cases?q=zzzz", "/cases?q=zzzz");
    }

    @Test
    void keepsTheOtherValuesOfAFacetThoughNoCaseHasThem() {
        Document page = page("/cases?year=2017&industry=体育");

        assertThat(page.select("#facet-year .label").eachText())
                .containsExactly("2017", "2018", "2019", "2020", "2021");
        assertThat(page.select("#facet-industry a"))
                .hasSameSizeAs(page("/cases").select("#facet-industry a"));
        assertThat(page.select("#facet-year a[aria-disabled]").eachAttr("aria-label"))
                .containsExactly("2018, no cases", "2019, no cases", "2020, no cases");
        assertThat(page.select("#facet-year a[href]").eachAttr("aria-label"))
                .containsExactly("2017, no cases", "2021, 1 case");
        assertThat(page("/cases?lang=zh").select("#facet-industry a").attr("aria-label"))
                .isEqualTo("政务，24 个案例");
    }

    @Test
    void saysWhatEachConditionKeepsAwayAndWhatTheNearestCasesShare() {
        Document page = page("/cases?year=2017&industry=体育&q=数据");

        assertThat(page.select(".relaxations li").eachText())
                .containsExactly(
                        "Without Industry: Sports 2 cases",
                        "Without Year: 2017 1 case",
                        "Without search words: 数据 No cases");
        assertThat(page.select(".relaxations a").eachAttr("href"))
                .allSatisfy(
                        href -> assertThat(page(URLDecoder.decode(href, UTF_8)).select(".case-card"))
                                .isNotEmpty());
        assertThat(page.select(".shared").eachText()).contains("Shares: 数据 · 2017", "Shares: 数据 · Sports");
        assertThat(page.select(".help a[href^=/cases?platform=]").eachText()).contains("Hadoop");
        assertThat(page("/cases?q=海关智慧大脑平台系统案件zz").select(".shared").eachText().get(0))
                .startsWith("Shares: 海关 · 智慧");
    }

    @Test
    void leadsBackFromAPageBeyondTheLast() {
        Document page = page("/cases?page=99");

        assertThat(page.select(".results").text()).contains("The list ends before page 99.");
        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/cases?page=4");
        assertThat(page.select("#list a[href=/cases?page=4]").text()).isEqualTo("To page 4, the last");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%25", "*", "(", "--"})
    void saysThatThereIsNothingToSearchFor(String text) {
        assertThat(page("/cases?q=" + text).select(".results").text()).contains("There is nothing to search for");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?industry=金融&size=10", "?q=数据&sort=title", "?q=Hadoop", "?yearFrom=2020&size=10&page=2"})
    void exportsWhatItLists(String parameters) throws IOException {
        List<String> listed = listed(parameters);

        assertThat(get("/cases.json" + parameters).json().findValuesAsString("slug"))
                .containsExactlyElementsOf(listed);
        String csv = get("/cases.csv" + parameters).body();
        assertThat(csv).startsWith("\uFEFF");
        try (CSVParser records = CSVParser.parse(csv, CSVFormat.DEFAULT)) {
            assertThat(records.stream().skip(1).map(cells -> cells.get(0))).containsExactlyElementsOf(listed);
        }
    }

    /** Every page, followed by its links. */
    private List<String> listed(String parameters) {
        List<String> slugs = new ArrayList<>();
        String next = "/cases" + parameters.replaceAll("&page=\\d+", "");
        while (!next.isEmpty()) {
            Document page = page(next);
            page.select(".case-card h3 a")
                    .forEach(link -> slugs.add(
                            link.attr("href").substring("/cases/".length()).replaceAll("\\?.*", "")));
            next = page.select("a[rel=next]").attr("href");
        }
        return slugs;
    }

    @ParameterizedTest
    @CsvSource({
        "en, 数字孪生, Digital twin, <mark>数字孪生</mark>, /cases?technology=数字孪生",
        "zh, digital%20tw, 数字孪生, <mark>Digital tw</mark>in, /cases?technology=数字孪生",
        "en, 數字孪, Digital twin, <mark>数字孪</mark>生, /cases?technology=数字孪生",
        "zh, Ｈａｄｏ, Hadoop, <mark>Hado</mark>op, /cases?platform=Hadoop",
        "en, haiguan, Big data for customs, 大数据<mark>海关</mark>案例, /cases/1"
    })
    void suggestsWithWhatIsFoundMarkedInBothLanguages(
            String language, String typed, String name, String marked, String address) {
        Document options = page("/suggestions?lang=" + language + "&q=" + typed);

        assertThat(options.select("[role=option]"))
                .filteredOn(
                        option -> URLDecoder.decode(option.attr("href"), UTF_8).equals(address))
                .singleElement()
                .satisfies(option ->
                        assertThat(option.select(".option-name").text()).isEqualTo(name))
                .satisfies(option -> assertThat(option.html()).contains(marked));
    }

    @Test
    void suggestsFrequentTermsWithoutScript() {
        assertThat(page("/about").select("#suggestions option")).hasSize(12);
        assertThat(browser.get("/suggestions?q=" + "a".repeat(501)).status()).isEqualTo(400);
    }
}
