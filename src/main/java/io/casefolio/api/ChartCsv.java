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
        StringBuilder text = new StringBuilder();
        SpreadsheetCsv csv = new SpreadsheetCsv(text);
        csv.add(List.of("value", "label", "count", "share", "printed"));
        for (ChartValue bar : chart.bars()) {
            csv.add(Arrays.asList(
                    bar.count().term().value(),
                    bar.label(),
                    bar.count().cases(),
                    String.format(Locale.ROOT, "%.4f", bar.count().share()),
                    bar.count().printedCases()));
        }
        return text.toString();
    }
}
