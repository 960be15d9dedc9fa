package io.casefolio.api;

import io.casefolio.catalog.Count;
import io.casefolio.chart.Chart;
import io.casefolio.chart.ChartValue;
import io.casefolio.chart.Series;
import java.util.Arrays;
import java.util.List;

/** The numbers of a chart for spreadsheets. */
final class ChartCsv {

    private ChartCsv() {}

    static String of(Chart chart) {
        StringBuilder text = new StringBuilder();
        SpreadsheetCsv csv = new SpreadsheetCsv(text);
        if (chart.isPaired()) {
            addPairs(chart, csv);
            return text.toString();
        }
        csv.add(List.of("value", "label", "count", "share", "printed"));
        for (ChartValue bar : chart.bars()) {
            csv.add(Arrays.asList(
                    bar.count().term().value(),
                    bar.label(),
                    bar.count().cases(),
                    SpreadsheetCsv.share(bar.count().share()),
                    bar.count().printedCases()));
        }
        return text.toString();
    }

    private static void addPairs(Chart chart, SpreadsheetCsv csv) {
        csv.add(List.of("value", "label", "count_a", "cases_a", "share_a", "count_b", "cases_b", "share_b"));
        Series one = chart.series().get(0);
        Series other = chart.series().get(1);
        for (int i = 0; i < one.bars().size(); i++) {
            Count first = one.bars().get(i).count();
            Count second = other.bars().get(i).count();
            csv.add(List.of(
                    first.term().value(),
                    one.bars().get(i).label(),
                    first.cases(),
                    one.cases(),
                    SpreadsheetCsv.share(first.share()),
                    second.cases(),
                    other.cases(),
                    SpreadsheetCsv.share(second.share())));
        }
    }
}
