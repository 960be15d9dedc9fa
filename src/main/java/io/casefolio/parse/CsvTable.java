package io.casefolio.parse;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.SourceRef;
import io.casefolio.source.SourceDocument;
import io.casefolio.source.SourceText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * One of the editors' tables.
 *
 * @param lines in order; lines that cannot be read are among the problems instead
 */
public record CsvTable(List<Line> lines, List<Problem> problems) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setAllowMissingColumnNames(true)
            .get();

    /** A line with a cell for every column, stripped. */
    public record Line(Map<String, String> cells, SourceRef source) {

        public String get(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /**
     * Reads RFC 4180 with a header line.
     *
     * @param columns the columns that the header must have
     */
    public static CsvTable parse(SourceDocument document, List<String> columns) {
        SourceText source = SourceText.of(document);
        List<Problem> problems = new ArrayList<>(source.problems());
        List<Line> lines = new ArrayList<>();
        if (!source.isReadable()) {
            return new CsvTable(List.of(), source.problems());
        }
        SourceRef at = new SourceRef(document.name(), 1, 1);
        try (CSVParser parser = FORMAT.parse(new StringReader(source.text()))) {
            if (!parser.getHeaderNames().containsAll(columns)) {
                problems.add(ProblemKind.UNREADABLE_LINE.at(
                        at, String.join(",", parser.getHeaderNames()), String.join(",", columns)));
                return new CsvTable(List.of(), problems);
            }
            for (CSVRecord row : parser) {
                at = source(document.name(), parser, row);
                if (row.isConsistent()) {
                    Map<String, String> cells = new HashMap<>();
                    row.toMap().forEach((column, cell) -> cells.put(column, cell.strip()));
                    lines.add(new Line(cells, at));
                } else {
                    problems.add(ProblemKind.UNREADABLE_LINE.at(
                            at, String.join(",", row.values()), String.join(",", columns)));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            // The parser gives up at a quote it cannot match; what stood above is read.
            problems.add(ProblemKind.UNREADABLE_LINE.at(
                    new SourceRef(document.name(), at.lineTo() + 1, at.lineTo() + 1),
                    String.valueOf(e.getMessage()),
                    "RFC 4180"));
        }
        return new CsvTable(List.copyOf(lines), List.copyOf(problems));
    }

    /** The columns that a document's header names, in its order; none where it is no table. */
    public static List<String> columns(SourceDocument document) {
        try (CSVParser parser = FORMAT.parse(new StringReader(document.text()))) {
            return parser.getHeaderNames();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return List.of();
        }
    }

    /** The lines of the row that was read last. */
    static SourceRef source(String document, CSVParser parser, CSVRecord row) {
        int line = Math.max((int) parser.getCurrentLineNumber(), 1);
        return new SourceRef(document, line - lineBreaks(row), line);
    }

    private static int lineBreaks(CSVRecord row) {
        return (int)
                row.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    }
}
