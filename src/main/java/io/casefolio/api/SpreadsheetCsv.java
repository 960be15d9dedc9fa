package io.casefolio.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A table that a spreadsheet opens as UTF-8, and in which it finds no formula. */
final class SpreadsheetCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final CSVPrinter lines;

    /**
     * @param target where each line goes at once
     * @throws UncheckedIOException if it throws an {@link IOException}, as {@link #add} does then
     */
    SpreadsheetCsv(Appendable target) {
        try {
            lines = new CSVPrinter(target.append(BYTE_ORDER_MARK), CSVFormat.RFC4180);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Appends a line; null is an empty cell. */
    void add(List<? extends @Nullable Object> cells) {
        try {
            lines.printRecord(cells.stream().map(SpreadsheetCsv::safe));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How shares stand in a cell: 0.4032. */
    static String share(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }

    /**
     * A cell that begins like a formula gets an apostrophe before it.
     *
     * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV injection</a>
     */
    private static String safe(@Nullable Object value) {
        String cell = Objects.toString(value, "");
        return !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
