package io.casefolio.api;

import io.casefolio.api.ApiParameters.Filters;
import io.casefolio.api.ApiParameters.Language;
import io.casefolio.api.ApiParameters.TwoDimensions;
import io.casefolio.catalog.Edition;
import io.casefolio.chart.Look;
import io.casefolio.cross.CrossChart;
import io.casefolio.cross.CrossChart.Cell;
import io.casefolio.cross.CrossChart.Head;
import io.casefolio.cross.CrossChart.Row;
import io.casefolio.cross.CrossCharts;
import io.casefolio.cross.CrossChoice;
import io.casefolio.cross.Shape;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.Parameters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Two dimensions together at an address: the picture and its numbers. */
@RestController
@RequestMapping("/charts")
class CrossApi {

    private final CrossCharts charts;

    CrossApi(CrossCharts charts) {
        this.charts = charts;
    }

    record LineJson(
            String kind,
            @Nullable String value,
            String label,
            int cases,
            @Nullable String href) {}

    /**
     * A cell.
     *
     * @param of the cases that the share is of
     * @param bar what its part of a bar is as long as
     */
    record CellJson(
            int count,
            double share,
            int of,
            double bar,
            @Nullable String href) {}

    record RowJson(LineJson head, List<CellJson> cells) {}

    record CrossJson(
            String rows,
            String columns,
            String form,
            String share,
            String title,
            String summary,
            String caption,
            int cases,
            List<LineJson> heads,
            List<RowJson> lines) {}

    @GetMapping("/cross.svg")
    @Operation(summary = "Two dimensions of the filtered set together, drawn")
    @Filters
    @TwoDimensions
    @Language
    @Parameter(
            name = "theme",
            in = ParameterIn.QUERY,
            description = "page is for a part of a page, which has title, caption and colours",
            schema =
                    @Schema(
                            allowableValues = {"light", "dark", "page"},
                            defaultValue = "light"))
    @Parameter(
            name = "width",
            in = ParameterIn.QUERY,
            schema = @Schema(type = "integer", minimum = "200", maximum = "2000", defaultValue = "720"))
    ResponseEntity<String> svg(
            @Parameter(hidden = true) Parameters parameters,
            @Parameter(hidden = true) CaseQuery query,
            @Parameter(hidden = true) Edition edition,
            Locale locale) {
        Look look = Look.of(parameters);
        return ResponseEntity.ok()
                .contentType(ChartsApi.SVG)
                .body(charts.draw(chart(parameters, query, edition, locale), look)
                        .svg());
    }

    @GetMapping("/cross.csv")
    @Operation(summary = "Two dimensions together as CSV, a line for each cell, in UTF-8 with a byte order mark")
    @Filters
    @TwoDimensions
    @Language
    ResponseEntity<String> csv(
            @Parameter(hidden = true) Parameters parameters,
            @Parameter(hidden = true) CaseQuery query,
            @Parameter(hidden = true) Edition edition,
            Locale locale) {
        CrossChart chart = chart(parameters, query, edition, locale);
        StringBuilder text = new StringBuilder();
        SpreadsheetCsv csv = new SpreadsheetCsv(text);
        csv.add(List.of("row", "row_label", "column", "column_label", "count", "share", "share_of", "bar"));
        for (Row row : chart.rows()) {
            for (int i = 0; i < chart.columns().size(); i++) {
                Head column = chart.columns().get(i);
                Cell cell = row.cells().get(i);
                csv.add(Arrays.asList(
                        row.head().value(),
                        row.head().label(),
                        column.value(),
                        column.label(),
                        cell.count(),
                        SpreadsheetCsv.share(cell.share()),
                        cell.of(),
                        chart.choice().shape() == Shape.FULL ? SpreadsheetCsv.share(cell.bar()) : cell.count()));
            }
        }
        return ResponseEntity.ok()
                .contentType(ChartsApi.CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"cases-by-%s-and-%s.csv\""
                                .formatted(
                                        chart.choice().rows().key(),
                                        chart.choice().columns().key()))
                .body(text.toString());
    }

    @GetMapping("/cross.json")
    @Operation(summary = "Two dimensions together: counts, shares and links to the cases")
    @Filters
    @TwoDimensions
    @Language
    CrossJson json(
            @Parameter(hidden = true) Parameters parameters,
            @Parameter(hidden = true) CaseQuery query,
            @Parameter(hidden = true) Edition edition,
            Locale locale) {
        CrossChart chart = chart(parameters, query, edition, locale);
        CrossChoice choice = chart.choice();
        return new CrossJson(
                choice.rows().key(),
                choice.columns().key(),
                choice.shape().key(),
                choice.share().key(),
                chart.title(),
                chart.summary(),
                chart.caption(),
                chart.total(),
                chart.columns().stream().map(CrossApi::line).toList(),
                chart.rows().stream()
                        .map(row -> new RowJson(
                                line(row.head()),
                                row.cells().stream()
                                        .map(cell -> new CellJson(
                                                cell.count(), cell.share(), cell.of(), cell.bar(), cell.href()))
                                        .toList()))
                        .toList());
    }

    private static LineJson line(Head head) {
        return new LineJson(
                head.kind().name().toLowerCase(Locale.ROOT), head.value(), head.label(), head.cases(), head.href());
    }

    private CrossChart chart(Parameters parameters, CaseQuery query, Edition edition, Locale locale) {
        return charts.chart(edition, query, CrossChoice.of(parameters), locale);
    }
}
