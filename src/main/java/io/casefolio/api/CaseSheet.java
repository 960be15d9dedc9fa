package io.casefolio.api;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Labels;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Cases as a workbook for people: headings and labels are in their language, and a text is never a formula. */
final class CaseSheet {

    /** What a cell of Excel holds. */
    private static final int LONGEST = 32_767;

    /** Rows that wait to be written. */
    private static final int KEPT = 100;

    private CaseSheet() {}

    /**
     * Writes row after row, and so keeps few.
     *
     * @param address of a case
     */
    static void write(
            Iterator<CaseStudy> cases,
            Labels labels,
            Function<CaseStudy, String> address,
            MessageSource messages,
            Locale locale,
            OutputStream target)
            throws IOException {
        CaseColumns columns = new CaseColumns(labels, address, messages, locale);
        Workbook workbook = new Workbook(new Unflushed(target), "Casefolio", null);
        Worksheet sheet = workbook.newWorksheet(messages.getMessage("cases.title", null, locale));
        sheet.freezePane(0, 1);
        write(columns.headings(), 0, sheet);
        for (int row = 1; cases.hasNext(); row++) {
            write(columns.cells(cases.next()), row, sheet);
            if (row % KEPT == 0) {
                sheet.flush();
            }
        }
        workbook.close(); // not where it fails, as a part of a workbook would be a whole one
    }

    private static void write(List<? extends @Nullable Object> cells, int row, Worksheet sheet) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cell != null) {
                sheet.inlineString(row, column, bounded(cell.toString()));
            }
        }
    }

    private static String bounded(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /** A server sends what is flushed at once, in small pieces. */
    private static final class Unflushed extends FilterOutputStream {

        Unflushed(OutputStream target) {
            super(target);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void flush() {
            // what it writes to flushes when it is full
        }
    }
}
