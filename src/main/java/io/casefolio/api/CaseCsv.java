package io.casefolio.api;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.SystemFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Cases as a table that a spreadsheet opens, and in which it finds no formula. */
final class CaseCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<Dimension> FACTS = List.of(
            Dimension.CATEGORY,
            Dimension.YEAR,
            Dimension.REGION,
            Dimension.CITY,
            Dimension.INDUSTRY,
            Dimension.SCALE,
            Dimension.TECHNOLOGY,
            Dimension.PLATFORM);

    private CaseCsv() {}

    static String of(List<CaseStudy> cases) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            printer.printRecord(header());
            for (CaseStudy study : cases) {
                printer.printRecord(cells(study));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    private static List<String> header() {
        List<String> header = new ArrayList<>(List.of("slug", "number", "title", "title_en", "system"));
        FACTS.forEach(dimension -> header.add(dimension.key()));
        header.addAll(List.of("document", "line_from", "line_to"));
        return header;
    }

    private static List<String> cells(CaseStudy study) {
        SystemFacts system = study.system();
        List<String> cells = new ArrayList<>();
        cells.add(safe(study.slug()));
        cells.add(safe(study.number()));
        cells.add(safe(study.title()));
        cells.add(safe(study.titleEn()));
        cells.add(safe(system == null ? null : system.name()));
        FACTS.forEach(dimension -> cells.add(safe(String.join("; ", study.values(dimension)))));
        cells.add(safe(study.source().document()));
        cells.add(safe(study.source().lineFrom()));
        cells.add(safe(study.source().lineTo()));
        return cells;
    }

    /**
     * A cell that begins like a formula gets an apostrophe before it.
     *
     * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV injection</a>
     */
    private static String safe(@Nullable Object value) {
        String cell = Objects.toString(value, "");
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
