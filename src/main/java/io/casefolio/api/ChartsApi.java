package io.casefolio.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.casefolio.api.ApiParameters.DimensionKey;
import io.casefolio.api.ApiParameters.Filters;
import io.casefolio.api.ApiParameters.Language;
import io.casefolio.api.ApiParameters.Picture;
import io.casefolio.api.ApiParameters.SecondSet;
import io.casefolio.catalog.Edition;
import io.casefolio.chart.Chart;
import io.casefolio.chart.Charts;
import io.casefolio.chart.Drawings;
import io.casefolio.chart.Form;
import io.casefolio.chart.Look;
import io.casefolio.chart.Series;
import io.casefolio.compare.Against;
import io.casefolio.compare.Measure;
import io.casefolio.model.Dimension;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.Parameters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One chart at an address: its picture, its numbers, and what ECharts draws it from. */
@RestController
@RequestMapping("/charts")
class ChartsApi {

    static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");
    static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Charts charts;
    private final Drawings drawings;

    ChartsApi(Charts charts, Drawings drawings) {

        this.charts = charts;
        this.drawings = drawings;
    }

    record ValueJson(
            String value,
            String label,
            int count,
            double share,
            @Nullable Integer printed,
            @Nullable String href) {}

    /** @param measure what the bars of both sets are as long as */
    record SetJson(String name, String measure, int cases, int without, List<ValueJson> values) {}

    record ChartJson(
            String dimension,
            String title,
            String summary,
            String caption,
            int cases,
            int without,
            List<ValueJson> values,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            SetJson vs) {}

    @GetMapping("/{dimension}.svg")
    @Operation(summary = "A chart of the filtered set")
    @Filters
    @SecondSet
    @Language
    @Picture
    @Parameter(
            name = "form",
            in = ParameterIn.QUERY,
            description = "years take columns, all others bars, regions tiles, too",
            schema = @Schema(allowableValues = {"bars", "columns", "tiles"}))
    ResponseEntity<String> svg(
            @PathVariable @DimensionKey String dimension,
            @Parameter(hidden = true) Parameters parameters,
            @Parameter(hidden = true) CaseQuery query,
            @Parameter(hidden = true) Edition edition,
            Locale locale) {
        Look look = Look.of(parameters);
        Chart chart = chart(dimension, parameters, query, edition, locale);
        List<Form> forms = chart.forms();
        Form form = parameters.choice("form", forms, Form::key, forms.get(0));
        return ResponseEntity.ok().contentType(SVG).body(drawings.svg(chart.in(form), look));
    }

    @GetMapping("/{dimension}.csv")
    @Operation(summary = "The numbers of a chart as CSV, in UTF-8 with a byte order mark")
    @Filters
    @SecondSet
    @Language
    ResponseEntity<String> csv(
            @PathVariable @DimensionKey String dimension,
            @Parameter(hidden = true) Parameters parameters,
            @Parameter(hidden = true) CaseQuery query,
            @Parameter(hidden = true) Edition edition,
            Locale locale) {
        Chart chart = chart(dimension, parameters, query, edition, locale);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cases-by-" + dimension + ".csv\"")
                .body(ChartCsv.of(chart));
    }

    @GetMapping("/{dimension}.json")
    @Operation(summary = "The numbers of a chart; those of the facet, with links to the cases")
    @Filters
    @SecondSet
    @Language
    ChartJson json(
            @PathVariable @DimensionKey String dimension,
            @Parameter(hidden = true) Parameters parameters,
            @Parameter(hidden = true) CaseQuery query,
            @Parameter(hidden = true) Edition edition,
            Locale locale) {
        Chart chart = chart(dimension, parameters, query, edition, locale);
        return new ChartJson(
                chart.dimension().key(),
                chart.title(),
                chart.summary(),
                chart.caption(),
                chart.cases(),
                chart.without(),
                values(chart.series().get(0)),
                chart.isPaired() ? set(chart.series().get(1), chart.measure()) : null);
    }

    private static SetJson set(Series set, Measure measure) {
        return new SetJson(set.name(), measure.key(), set.cases(), set.without(), values(set));
    }

    private static List<ValueJson> values(Series set) {
        return set.bars().stream()
                .map(bar -> new ValueJson(
                        bar.count().term().value(),
                        bar.label(),
                        bar.count().cases(),
                        bar.count().share(),
                        bar.count().printedCases(),
                        bar.href()))
                .toList();
    }

    @GetMapping("/{dimension}/option.json")
    @Operation(summary = "The option object of Apache ECharts for a chart without title and caption")
    @Filters
    @SecondSet
    @Language
    @Picture
    Map<String, Object> option(
            @PathVariable @DimensionKey String dimension,
            @Parameter(hidden = true) Parameters parameters,
            @Parameter(hidden = true) CaseQuery query,
            @Parameter(hidden = true) Edition edition,
            Locale locale) {
        return drawings.option(
                chart(dimension, parameters, query, edition, locale),
                Look.of(parameters).withoutFrame());
    }

    private Chart chart(String dimension, Parameters parameters, CaseQuery query, Edition edition, Locale locale) {
        return charts.chart(
                edition,
                query,
                Against.of(parameters),
                Dimension.of(dimension).orElseThrow(() -> ApiErrors.noDimension(dimension)),
                locale);
    }
}
