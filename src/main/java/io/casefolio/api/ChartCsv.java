package io.casefolio.api;

import io.casefolio.chart.Chart;
import io.casefolio.chart.ChartValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The numbers of a chart for spreadsheets. */
final class ChartCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private ChartCsv() {}

    static String of(Chart chart) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord("value", "label", "count", "share", "published");
            for (ChartValue bar : chart.bars()) {
                csv.printRecord(
                        safe(bar.value()),
                        safe(bar.label()),
                        bar.count(),
                        String.format(Locale.ROOT, "%.4f", bar.share()),
                        bar.published());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringBuilder throws none
        }
        return text.toString();
    }

    /** No spreadsheet takes it for a formula. */
    private static String safe(String cell) {
        return !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
