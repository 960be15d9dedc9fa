package io.casefolio.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.casefolio.catalog.Count;
import io.casefolio.model.Dimension;
import io.casefolio.model.Term;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ChartOptionTests {

    private static String json(Chart chart, Look look) {
        return JsonMapper.builder().build().writeValueAsString(ChartOption.of(chart, look));
    }

    @Test
    void drawsBarsFromTheTopWithTheirLinks() {
        String option = json(ChartSamples.chart("a", "b"), ChartSamples.FILE);

        assertThat(JsonPath.<List<String>>read(option, "$.yAxis.data")).containsExactly("a", "b");
        assertThat(JsonPath.<Boolean>read(option, "$.yAxis.inverse")).isTrue();
        assertThat(JsonPath.<List<Integer>>read(option, "$.series[0].data[*].value"))
                .containsExactly(2, 1);
        assertThat(JsonPath.<String>read(option, "$.series[0].data[1].href")).isEqualTo("/cases?industry=a&size=1");
    }

    @Test
    void drawsYearsAsColumns() {
        String option = json(ChartSamples.chart(Dimension.YEAR, Form.COLUMNS, "2020", "2021"), ChartSamples.FILE);

        assertThat(JsonPath.<List<String>>read(option, "$.xAxis.data")).containsExactly("2020", "2021");
        assertThat(JsonPath.<String>read(option, "$.yAxis.type")).isEqualTo("value");
    }

    @Test
    void drawsTheLatestOfManyYearsAndTheMostFrequentOfOthers() {
        String[] values =
                IntStream.rangeClosed(1981, 2025).mapToObj(Integer::toString).toArray(String[]::new);
        String years = json(ChartSamples.chart(Dimension.YEAR, Form.COLUMNS, values), ChartSamples.FILE);
        String cities = json(ChartSamples.chart(Dimension.CITY, Form.BARS, values), ChartSamples.FILE);

        assertThat(JsonPath.<List<String>>read(years, "$.xAxis.data"))
                .hasSize(40)
                .startsWith("1986")
                .endsWith("2025");
        assertThat(JsonPath.<List<String>>read(cities, "$.yAxis.data"))
                .hasSize(40)
                .startsWith("1981")
                .endsWith("2020");
    }

    @Test
    void needsNoStyleInTheBrowser() {
        assertThat(JsonPath.<String>read(json(ChartSamples.chart("a"), ChartSamples.FILE), "$.tooltip.renderMode"))
                .isEqualTo("richText");
    }

    @Test
    void carriesTitleAndCaptionOnlyWhereItStandsAlone() {
        assertThat(JsonPath.<List<Object>>read(json(ChartSamples.chart("a"), ChartSamples.FILE), "$.title"))
                .hasSize(2);
        assertThat(JsonPath.<List<Object>>read(
                        json(ChartSamples.chart("a"), ChartSamples.FILE.withoutFrame()), "$.title"))
                .isEmpty();
    }

    @Test
    void marksAChosenValueByMoreThanColour() {
        assertThat(ChartOption.label(
                        new ChartValue(new Count(new Term(Dimension.CITY, "a", null), 1, 1, null, true), "A", "/")))
                .isEqualTo("✓ A");
    }
}
