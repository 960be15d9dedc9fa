package io.casefolio.api;

import io.casefolio.chart.Chart;
import io.casefolio.chart.ChartValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The numbers of a chart for spreadsheets. */
final class ChartCsv {

    private ChartCsv() {}

    static String of(Chart chart) {
        SpreadsheetCsv csv = new SpreadsheetCsv();
        csv.add(List.of("value", "label", "count", "share", "published"));
        for (ChartValue bar : chart.bars()) {
            csv.add(Arrays.asList(
                    bar.value(),
                    bar.label(),
                    bar.count(),
                    String.format(Locale.ROOT, "%.4f", bar.share()),
                    bar.published()));
        }
        return csv.toString();
    }
}
