package io.casefolio.parse;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.SourceRef;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Element;

/**
 * Reads CSV into a table whose rows know their lines, so that it is read as one of Markdown or HTML.
 *
 * @param problems what is wrong with it if it is a table of systems or counts at all
 */
record CsvSource(Element table, List<Problem> problems) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    static CsvSource read(String text, String document) {
        Element table = new Element("table");
        List<Problem> problems = new ArrayList<>();
        int last = 0;
        int cells = 0;
        try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
            for (CSVRecord row : parser) {
                SourceRef source = CsvTable.source(document, parser, row);
                last = source.lineTo();
                cells += row.size();
                if (cells > Bounds.MOST_CELLS) {
                    problems.add(ProblemKind.TOO_MANY_CELLS.at(
                            source, String.join(",", row.values()), Integer.toString(Bounds.MOST_CELLS)));
                    break;
                }
                append(table, row, Lines.format(source.lineFrom(), source.lineTo()));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            // The parser gives up at a quote it cannot match; what stood above is read.
            problems.add(ProblemKind.UNREADABLE_LINE.at(
                    new SourceRef(document, last + 1, last + 1), String.valueOf(e.getMessage()), "RFC 4180"));
        }
        return new CsvSource(table, List.copyOf(problems));
    }

    private static void append(Element table, CSVRecord row, String lines) {
        Element tr = table.appendElement("tr").attr(Lines.ATTRIBUTE, lines);
        row.forEach(cell -> tr.appendElement("td").text(cell.strip()));
    }
}
