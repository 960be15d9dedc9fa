package io.casefolio.cross;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.casefolio.catalog.Count;
import io.casefolio.catalog.Counts;
import io.casefolio.catalog.CrossTable.Kind;
import io.casefolio.catalog.Edition;
import io.casefolio.chart.Charts;
import io.casefolio.chart.Look;
import io.casefolio.chart.Theme;
import io.casefolio.cross.CrossChart.Cell;
import io.casefolio.cross.CrossChart.Head;
import io.casefolio.cross.CrossChart.Row;
import io.casefolio.model.Dimension;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.InvalidQueryException;
import io.casefolio.query.Parameters;
import io.casefolio.testing.FirstCorpus;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

class CrossChartsTests {

    private static final int QUERIES = 500;
    private static final Edition EDITION = FirstCorpus.EDITION;
    private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());
    private static final Look FILE = new Look(Theme.LIGHT, 720, null, true);

    private final CrossCharts charts = charts();

    private static CrossCharts charts() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new CrossCharts(messages, new Charts(messages, ""), "");
    }

    private CrossChart chart(CaseQuery query, CrossChoice choice) {
        return charts.chart(EDITION, query, choice, Locale.ENGLISH);
    }

    private static CrossChoice choice(String parameters) {
        return CrossChoice.of(parameters("?" + parameters));
    }

    private static Parameters parameters(String address) {
        return new Parameters(UriComponentsBuilder.fromUriString(address).build().getQueryParams().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(value -> UriUtils.decode(value, StandardCharsets.UTF_8))
                                .toList())));
    }

    @Test
    void takesOneDimensionInBothMenusForNoChoiceOfColumns() {
        for (Dimension dimension : DIMENSIONS) {
            String twice = "?rows=%1$s&columns=%1$s&share=column".formatted(dimension.key());

            CrossChoice choice = CrossChoice.ofMenus(parameters(twice));

            assertThat(choice.rows()).isEqualTo(dimension);
            assertThat(choice)
                    .isEqualTo(choice("rows=" + dimension.key() + "&share=column"))
                    .isEqualTo(CrossChoice.ofMenus(parameters("?rows=" + dimension.key() + "&share=column")));
            assertThatThrownBy(() -> CrossChoice.of(parameters(twice))).isInstanceOf(InvalidQueryException.class);
        }
        assertThat(CrossChoice.ofMenus(parameters("?columns=industry"))).isEqualTo(CrossChoice.USUAL);
        assertThat(CrossChoice.ofMenus(parameters("?rows=city&columns=scale")))
                .isEqualTo(choice("rows=city&columns=scale"));
    }

    private static int listed(String href) {
        return EDITION.find(CaseQuery.of(parameters(href))).total();
    }

    private static CaseQuery query(Random random) {
        List<Counts> facets = EDITION.facets(CaseQuery.ALL);
        CaseQuery query = random.nextInt(10) == 0 ? CaseQuery.ALL.withText("数据") : CaseQuery.ALL;
        for (int i = random.nextInt(4); i > 0; i--) {
            Counts facet = facets.get(random.nextInt(facets.size()));
            Count value = facet.values().get(random.nextInt(facet.values().size()));
            query = query.with(facet.dimension(), value.term().value());
        }
        return random.nextInt(5) == 0 ? query.withYears(2018 + random.nextInt(3), 2020 + random.nextInt(3)) : query;
    }

    private static <T> T any(Random random, T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    @Test
    void hasSharesOfWhatItSaysAndCellsThatLeadToTheirCases() {
        Random random = new Random(14);
        for (int i = 0; i < QUERIES; i++) {
            CaseQuery query = query(random);
            List<Dimension> two = new ArrayList<>(DIMENSIONS);
            Collections.shuffle(two, random);
            CrossChoice choice =
                    new CrossChoice(two.get(0), two.get(1), any(random, Shape.values()), any(random, Share.values()));
            CrossChart chart = chart(query, choice);
            String seen = "query " + i + ": " + choice.at("/charts", query);

            assertThat(chart.total()).as(seen).isEqualTo(EDITION.find(query).total());
            assertEveryYear(chart, query);
            for (Row row : chart.rows()) {
                assertLink(row.head(), seen);
                assertThat(row.cells()).hasSameSizeAs(chart.columns());
                row.cells().stream()
                        .filter(cell -> cell.href() != null)
                        .forEach(
                                cell -> assertThat(listed(cell.href())).as(seen).isEqualTo(cell.count()));
                if (choice.shape() == Shape.FULL && row.sum() > 0) {
                    assertThat(row.cells().stream().mapToDouble(Cell::bar).sum())
                            .isCloseTo(1, within(1e-9));
                }
            }
            chart.columns().forEach(column -> assertLink(column, seen));
            assertShares(chart, seen);
        }
    }

    private static void assertLink(Head head, String seen) {
        if (head.href() != null) {
            assertThat(listed(head.href())).as(seen).isEqualTo(head.cases());
        }
    }

    /** They sum to 100 % where no case counts twice, and else to what the denominator makes of the counts. */
    private static void assertShares(CrossChart chart, String seen) {
        CrossChoice choice = chart.choice();
        boolean once = !choice.rows().isMultiValued() && !choice.columns().isMultiValued();
        double all = 0;
        for (Row row : chart.rows()) {
            double ofRow = row.cells().stream().mapToDouble(Cell::share).sum();
            all += ofRow;
            if (choice.share() == Share.ROW && row.head().cases() > 0) {
                assertThat(ofRow)
                        .as(seen)
                        .isCloseTo((double) row.sum() / row.head().cases(), within(1e-9));
                if (!choice.columns().isMultiValued()) {
                    assertThat(ofRow).as(seen).isCloseTo(1, within(1e-9));
                }
            }
        }
        for (int i = 0; i < chart.columns().size(); i++) {
            int column = i;
            if (choice.share() == Share.COLUMN
                    && chart.columns().get(i).cases() > 0
                    && !choice.rows().isMultiValued()) {
                assertThat(chart.rows().stream()
                                .mapToDouble(row -> row.cells().get(column).share())
                                .sum())
                        .as(seen)
                        .isCloseTo(1, within(1e-9));
            }
        }
        if (choice.share() == Share.ALL && chart.total() > 0 && once) {
            assertThat(all).as(seen).isCloseTo(1, within(1e-9));
        }
    }

    private static void assertEveryYear(CrossChart chart, CaseQuery query) {
        List<Integer> years = (chart.choice().rows() == Dimension.YEAR
                        ? chart.rows().stream().map(Row::head)
                        : chart.choice().columns() == Dimension.YEAR ? chart.columns().stream() : Stream.<Head>of())
                .filter(head -> head.kind() == Kind.VALUE)
                .map(head -> Integer.valueOf(head.value()))
                .toList();
        if (!years.isEmpty()) {
            assertThat(years)
                    .containsExactlyElementsOf(IntStream.rangeClosed(years.get(0), years.get(years.size() - 1))
                            .filter(year -> query.admits(Dimension.YEAR, Integer.toString(year)))
                            .boxed()
                            .toList());
        }
    }

    @Test
    void hasTheSameNumbersTransposed() {
        CrossChoice choice = choice("rows=industry&columns=scale&share=column");
        CrossChart one = chart(CaseQuery.ALL, choice);
        CrossChart other = chart(CaseQuery.ALL, choice.transposed());

        assertThat(choice.transposed().share()).isEqualTo(Share.ROW);
        assertThat(other.columns()).isEqualTo(one.rows().stream().map(Row::head).toList());
        for (int row = 0; row < one.rows().size(); row++) {
            for (int column = 0; column < one.columns().size(); column++) {
                Cell here = one.rows().get(row).cells().get(column);
                Cell there = other.rows().get(column).cells().get(row);
                assertThat(there.count()).isEqualTo(here.count());
                assertThat(there.share()).isEqualTo(here.share());
            }
        }
    }

    @Test
    void keepsYearsThatAFilterExcludesOffTheAxis() {
        CaseQuery query = CaseQuery.ALL.with(Dimension.YEAR, "2018").with(Dimension.YEAR, "2020");

        assertThat(chart(query, CrossChoice.USUAL).columns())
                .extracting(Head::label)
                .containsExactly("2018", "2020");
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void drawsItsNumbersWithLinksAndInsideItsEdges(Shape shape) {
        for (String dimensions : List.of(
                "rows=industry&columns=year",
                "rows=technology&columns=platform",
                "rows=category&columns=industry",
                "rows=year&columns=city")) {
            CrossChart chart = chart(CaseQuery.ALL, choice(dimensions).in(shape));
            for (int width : new int[] {200, 344, 720, 2000}) {
                String drawn = charts.draw(chart, new Look(Theme.LIGHT, width, null, true))
                        .svg();
                Document svg = Jsoup.parse(drawn, "", Parser.xmlParser());

                assertThat(svg.expectFirst("title").text()).isEqualTo(chart.title());
                assertThat(svg.select("a[href]"))
                        .hasSizeGreaterThanOrEqualTo(chart.multiples().size());
                for (Element rect : svg.select("rect")) {
                    assertThat(Double.parseDouble(rect.attr("x"))).isGreaterThanOrEqualTo(-1);
                    assertThat(Double.parseDouble(rect.attr("x")) + Double.parseDouble(rect.attr("width")))
                            .as(dimensions + " " + width)
                            .isLessThanOrEqualTo(width + 1);
                    assertThat(Double.parseDouble(rect.attr("width"))).isNotNegative();
                }
            }
        }
    }

    @Test
    void drawsSmallPicturesThatAreBoundedAndLeadToTheirCases() {
        CrossChart chart = chart(CaseQuery.ALL, choice("rows=city&columns=year&form=multiples"));
        Document svg = Jsoup.parse(charts.draw(chart, FILE).svg(), "", Parser.xmlParser());

        assertThat(chart.rows()).hasSizeGreaterThan(CrossChart.MOST_MULTIPLES);
        assertThat(svg.select("a[href]")).hasSize(CrossChart.MOST_MULTIPLES);
        for (Element link : svg.select("a[href]")) {
            assertThat(link.expectFirst("title").text()).endsWith(": " + listed(link.attr("href")));
        }
        assertThat(chart.note()).contains("12 rows");
    }

    @Test
    void saysOnceThatThereIsNothing() {
        CrossChart chart = chart(CaseQuery.ALL.withText("nosuchword"), CrossChoice.USUAL);
        Document svg = Jsoup.parse(charts.draw(chart, FILE).svg(), "", Parser.xmlParser());

        assertThat(svg.select("text").eachText().stream().filter(text -> text.startsWith("No cases")))
                .hasSize(1);
    }
}
