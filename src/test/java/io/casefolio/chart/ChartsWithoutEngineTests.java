package io.casefolio.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Count;
import io.casefolio.catalog.Counts;
import io.casefolio.catalog.CrossTable;
import io.casefolio.model.Dimension;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.Parameters;
import io.casefolio.testing.CatalogueTest;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/** What charts say while the engine never gets ready: everything but the picture. */
@CatalogueTest
@Tag("markup") // the same whatever the database
@Import(ChartsWithoutEngineTests.EngineThatNeverLoads.class)
class ChartsWithoutEngineTests {

    private static final int FILTER_SETS = 500;
    private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());

    @TestConfiguration(proxyBeanMethods = false)
    static class EngineThatNeverLoads {

        @Bean
        @Primary
        Renderer unready(JsonMapper json) {
            return new Renderer(json, new ChartEngines(List.of(new ChartEngine("", Duration.ofSeconds(1))))) {

                @Override
                public void start() {}
            };
        }
    }

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Catalogue catalogue;

    @Test
    void answers503WithATimeToTryAgain() throws Exception {
        mvc.perform(get("/charts/year.svg"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().exists("Retry-After"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().doesNotExist("ETag"));
    }

    @Test
    void keepsRoomForThePicturesAndIsNotKept() throws Exception {
        var page = mvc.perform(get("/charts"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn();

        Document html = Jsoup.parse(page.getResponse().getContentAsString());
        assertThat(html.select("#chart-year .chart-figure > svg:empty")).hasSize(1);
        assertThat(html.select("#chart-year details tbody tr")).hasSize(5);
    }

    @Test
    void agreesWithFacetsAndListsForEveryFilter() throws Exception {
        Random random = new Random(20260401);
        List<Counts> facets = catalogue.current().facets(CaseQuery.ALL);
        for (int i = 0; i < FILTER_SETS; i++) {
            CaseQuery query = query(random, facets);
            Dimension dimension = DIMENSIONS.get(i % DIMENSIONS.size());
            Map<String, Integer> expected = facet(query, dimension);

            String json = content(query.at("/charts/" + dimension.key() + ".json"));
            assertThat(jsonCounts(json)).as(query.toQueryString()).isEqualTo(expected);
            assertThat(csvCounts(content(query.at("/charts/" + dimension.key() + ".csv"))))
                    .isEqualTo(expected);
            for (Map<String, Object> value : JsonPath.<List<Map<String, Object>>>read(json, "$.values[*]")) {
                assertThat(listed(String.valueOf(value.get("href")))).isEqualTo(value.get("count"));
            }
            assertTable(content(query.at("/embed/charts/" + dimension.key())), expected.values());
        }
    }

    private void assertTable(String html, Iterable<Integer> expected) {
        List<Integer> counts = new ArrayList<>();
        for (Element row : Jsoup.parse(html).select(".chart-table tbody tr")) {
            int count = Integer.parseInt(row.select("td").get(0).text());
            assertThat(listed(row.expectFirst("a").attr("href"))).isEqualTo(count);
            counts.add(count);
        }
        assertThat(counts).containsExactlyElementsOf(expected);
    }

    @Test
    void hasACrossTableWhoseCellsAndTotalsAreTheListsTheyLeadTo() throws Exception {
        Random random = new Random(7);
        List<Counts> facets = catalogue.current().facets(CaseQuery.ALL);
        for (int i = 0; i < 40; i++) {
            CaseQuery query = query(random, facets);
            Dimension rows = DIMENSIONS.get(i % DIMENSIONS.size());
            Dimension columns = DIMENSIONS.get((i + 1 + i % (DIMENSIONS.size() - 1)) % DIMENSIONS.size());
            if (rows == columns) {
                continue;
            }
            String page = content(query.at("/charts?rows=" + rows.key() + "&columns=" + columns.key()));

            for (Element cell : Jsoup.parse(page).select(".chart-cross td:has(a)")) {
                int count = Integer.parseInt(
                        cell.select("span").isEmpty()
                                ? cell.text()
                                : cell.expectFirst("span").text());
                assertThat(listed(cell.expectFirst("a").attr("href"))).isEqualTo(count);
            }
        }
    }

    @Test
    void handsOutTheCrossTableAsItIsShown() throws Exception {
        String choice = "?rows=technology&columns=industry&form=full&share=column&year=2021&lang=en";
        Element page = Jsoup.parse(content("/charts" + choice)).expectFirst("#cross");
        String json = content("/charts/cross.json" + choice);
        List<Integer> counts = JsonPath.read(json, "$.lines[*].cells[*].count");
        List<Number> shares = JsonPath.read(json, "$.lines[*].cells[*].share");
        List<CSVRecord> lines = records(content("/charts/cross.csv" + choice));

        assertThat(page.select(".chart-cross tbody td[class^=shade] span").eachText())
                .containsExactlyElementsOf(counts.stream().map(String::valueOf).toList())
                .containsExactlyElementsOf(
                        lines.stream().map(line -> line.get("count")).toList());
        assertThat(lines.stream().map(line -> line.get("share")))
                .containsExactlyElementsOf(shares.stream()
                        .map(share -> "%.4f".formatted(share.doubleValue()))
                        .toList());
        assertThat(page.select("figure a.chart-area")).isNotEmpty();
        assertThat(page.select("a[href*=rows=industry&columns=technology&form=full&year=2021]"))
                .isNotEmpty();
        assertThat(content("/charts/cross.svg" + choice)).startsWith("<?xml").contains("</svg>");
        assertThat(Jsoup.parse(content("/embed/charts/cross" + choice)).select("figure svg, .chart-cross"))
                .hasSize(2);
        assertThat(content("/cite/charts/cross" + choice)).contains("Cases by technology and industry");
        mvc.perform(get("/charts/cross.csv?share=none")).andExpect(status().isBadRequest());
    }

    @Test
    void leadsToItsPartsAndSaysOnceWhereThereIsNothing() throws Exception {
        Document page = Jsoup.parse(content("/charts?lang=en"));
        assertThat(page.select(".chart-menu a").eachAttr("href"))
                .hasSize(9)
                .allSatisfy(part -> assertThat(page.select(part)).hasSize(1));
        assertThat(page.select("#chart-region button[data-png*=form=tiles]")).hasSize(1);

        String empty = content("/charts?q=nosuchword&lang=en");
        assertThat(empty.split("No cases match these filters", -1)).hasSize(2);
    }

    @Test
    void hasACrossTableThatAddsUp() {
        CrossTable table = catalogue.current().crossTable(CaseQuery.ALL, Dimension.INDUSTRY, Dimension.YEAR);

        assertThat(table.total()).isEqualTo(61);
        assertThat(table.rows())
                .allSatisfy(row -> assertThat(row.counts().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .isEqualTo(row.head().count()));
        assertThat(table.rows().stream().mapToInt(row -> row.head().count()).sum())
                .isEqualTo(61);
        assertThat(table.columns().stream().mapToInt(CrossTable.Line::count).sum())
                .isEqualTo(61);
    }

    private static CaseQuery query(Random random, List<Counts> facets) {
        CaseQuery query = random.nextInt(10) == 0 ? CaseQuery.ALL.withText("数据") : CaseQuery.ALL;
        for (int i = random.nextInt(4); i > 0; i--) {
            Counts facet = facets.get(random.nextInt(facets.size()));
            Count value = facet.values().get(random.nextInt(facet.values().size()));
            query = query.with(facet.dimension(), value.term().value());
        }
        return random.nextInt(5) == 0 ? query.withYears(2018 + random.nextInt(3), 2020 + random.nextInt(3)) : query;
    }

    private Map<String, Integer> facet(CaseQuery query, Dimension dimension) {
        SortedMap<String, Integer> years = new TreeMap<>();
        Map<String, Integer> counts = dimension == Dimension.YEAR ? years : new LinkedHashMap<>();
        catalogue.current().facets(query).stream()
                .filter(facet -> facet.dimension() == dimension)
                .flatMap(facet -> facet.values().stream())
                .filter(value -> value.cases() > 0)
                .forEach(value -> counts.put(value.term().value(), value.cases()));
        if (!years.isEmpty()) {
            IntStream.range(Integer.parseInt(years.firstKey()), Integer.parseInt(years.lastKey()))
                    .forEach(year -> years.putIfAbsent(Integer.toString(year), 0));
        }
        return counts;
    }

    private static Map<String, Integer> jsonCounts(String json) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        JsonPath.<List<Map<String, Object>>>read(json, "$.values[*]")
                .forEach(value -> counts.put((String) value.get("value"), (Integer) value.get("count")));
        return counts;
    }

    private static Map<String, Integer> csvCounts(String csv) throws Exception {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (CSVRecord row : records(csv)) {
            counts.put(row.get("value"), Integer.valueOf(row.get("count")));
        }
        return counts;
    }

    private static List<CSVRecord> records(String csv) throws Exception {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv.substring(1)))
                .getRecords();
    }

    private int listed(String href) {
        return catalogue
                .current()
                .find(CaseQuery.of(new Parameters(
                        UriComponentsBuilder.fromUriString(href).build().getQueryParams().entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        entry -> entry.getValue().stream()
                                                .map(value -> UriUtils.decode(value, StandardCharsets.UTF_8))
                                                .toList())))))
                .total();
    }

    private String content(String address) throws Exception {
        return mvc.perform(get(URI.create(address)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
