package io.casefolio.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Count;
import io.casefolio.model.Dimension;
import io.casefolio.query.CaseQuery;
import io.casefolio.testing.CatalogueTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@CatalogueTest
class ChartsTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Catalogue catalogue;

    @ParameterizedTest
    @CsvSource({"YEAR, 5", "REGION, 14", "INDUSTRY, 10", "SCALE, 10"})
    void showsTheDocumentsCounts(Dimension dimension, int values) throws Exception {
        List<String> counts = printed(dimension).stream()
                .map(count -> count.term().value() + ": " + count.printedCases())
                .toList();

        List<String> drawn = links("/charts/" + dimension.key() + ".svg?lang=zh");

        assertThat(counts).hasSize(values);
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(counts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"region", "industry", "scale"})
    void writesNamesWholeWhereThereIsRoom(String dimension) throws Exception {
        for (String language : List.of("zh", "en")) {
            String address = "/charts/" + dimension + ".svg?width=360&lang=" + language;

            assertThat(Jsoup.parse(body(address), "", Parser.xmlParser())
                            .select("text")
                            .eachText())
                    .as(address)
                    .isNotEmpty()
                    .noneMatch(text -> text.contains("…"));
        }
    }

    @Test
    void showsTheDocumentsCountsOnTiles() throws Exception {
        assertThat(links("/charts/region.svg?lang=zh&form=tiles"))
                .containsExactlyInAnyOrderElementsOf(printed(Dimension.REGION).stream()
                        .map(count -> count.term().value() + ": " + count.cases())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"YEAR", "REGION", "INDUSTRY", "SCALE"})
    void showsPrintedAgainstDerived(Dimension dimension) throws Exception {
        Document page = page("/charts");

        assertThat(page.select("#chart-" + dimension.key() + " .chart-table tbody tr"))
                .hasSameSizeAs(printed(dimension))
                .allSatisfy(row -> {
                    assertThat(row.select("td").get(2).text())
                            .isEqualTo(row.select("td").get(0).text());
                    assertThat(row.select("td").get(3).text()).isEqualTo("0");
                });
    }

    @Test
    void showsNoPrintedCountsForAFilteredSet() throws Exception {
        assertThat(page("/charts?scale=" + first(Dimension.SCALE)).select("#chart-year thead th"))
                .hasSize(3);
    }

    @Test
    void drawsWhatIsSeenAtOnceIntoThePageAndKeepsRoomForTheRest() throws Exception {
        Document page = page("/charts?lang=en");

        List<Element> figures = page.select("figure.chart-figure");
        assertThat(figures).hasSize(8);
        assertThat(page.select("figure.chart-tiles svg")).hasSize(2);
        assertThat(page.select("figure.chart-tiles details").text()).contains("SN Shaanxi · SX Shanxi");
        assertThat(page("/charts?lang=zh").select("figure.chart-tiles details")).isEmpty();
        assertThat(figures.subList(0, 2))
                .allSatisfy(figure -> assertThat(figure.select("svg a[href]")).isNotEmpty());
        assertThat(figures.subList(2, 8)).allSatisfy(figure -> {
            Element room = figure.expectFirst("> svg[data-picture]");
            Document later = Jsoup.parse(body(room.attr("data-picture")), "", Parser.xmlParser());
            assertThat(later.expectFirst("svg").attr("viewBox")).isEqualTo(room.attr("viewBox"));
            assertThat(later.select("a[href]")).isNotEmpty();
            assertThat(figure.select("noscript img[alt]"))
                    .singleElement()
                    .extracting(image -> image.attr("src"))
                    .asString()
                    .startsWith("/charts/")
                    .endsWith("&theme=light");
        });
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "year=2020&yearFrom=2021, Year: 2020; Year: 2021– ·",
        "year=2020, Year: 2020 ·",
        "yearFrom=2019&yearTo=2020, Year: 2019–2020 ·"
    })
    void namesTheRangeOfYearsInItsCaption(String parameters, String caption) throws Exception {
        assertThat(body("/charts/industry.json?lang=en&" + parameters)).contains("· " + caption);
    }

    @Test
    void saysThatNoCasePassesAFilter() throws Exception {
        mvc.perform(get("/charts/year.svg?lang=en&city=nowhere"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("No cases match these filters")));
        assertThat(page("/charts?lang=en&city=nowhere")
                        .expectFirst("#chart-year p")
                        .text())
                .startsWith("No cases match these filters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "a\"b", "]]>", "\u202Eabc", "\u200F", "&amp;"})
    void escapesAFilterFromTheAddress(String value) throws Exception {
        CaseQuery query = CaseQuery.ALL.with(Dimension.CITY, value).with(Dimension.CITY, "x".repeat(200));

        String svg = body(query.at("/charts/industry.svg"));
        Document page = page(query.at("/charts"));

        assertThat(svg).doesNotContain("<script", "x".repeat(150));
        assertThat(Jsoup.parse(svg, "", Parser.xmlParser()).select("script")).isEmpty();
        assertThat(page.select("script:not([src])")).isEmpty();
    }

    @Test
    void offersAnEmbedWithTheFilters() throws Exception {
        String value = first(Dimension.SCALE);
        String snippet = page("/charts?scale=" + value)
                .expectFirst("#chart-year .chart-embed")
                .text();

        Element frame = Jsoup.parse(snippet).expectFirst("iframe");
        assertThat(frame.attr("src")).startsWith("http").contains("/embed/charts/year?scale=");
        mvc.perform(get(URI.create(frame.attr("src")))).andExpect(status().isOk());
    }

    private List<Count> printed(Dimension dimension) {
        return catalogue.current().counts(CaseQuery.ALL, dimension).asPrinted();
    }

    private String first(Dimension dimension) {
        return printed(dimension).get(0).term().value();
    }

    private List<String> links(String address) throws Exception {
        return Jsoup.parse(body(address), "", Parser.xmlParser())
                .select("a > title")
                .eachText();
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(body(address));
    }

    private String body(String address) throws Exception {
        return mvc.perform(address.contains("%") ? get(URI.create(address)) : get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
