package io.casefolio.link;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.Reading;
import io.casefolio.model.SourceRef;
import io.casefolio.parse.CsvTable;
import io.casefolio.source.SourceDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the slips of the documents are to be read, by document and line. */
final class Errata {

    /** By document. */
    private final Map<String, List<CsvTable.Line>> lines = new HashMap<>();

    private final Set<CsvTable.Line> untaken = new HashSet<>();

    Errata(@Nullable SourceDocument document, List<Problem> problems) {
        if (document != null) {
            CsvTable table = CsvTable.parse(document, List.of("document", "line", "as_written", "read_as"));
            problems.addAll(table.problems());
            for (CsvTable.Line line : table.lines()) {
                boolean readable = !line.get("document").isEmpty()
                        && line.get("line").matches("[1-9]\\d{0,8}")
                        && !line.get("as_written").isEmpty();
                if (readable) {
                    lines.computeIfAbsent(line.get("document"), first -> new ArrayList<>())
                            .add(line);
                    untaken.add(line);
                } else {
                    problems.add(ProblemKind.UNREADABLE_LINE.at(
                            line.source(),
                            String.join(",", line.get("document"), line.get("line"), line.get("as_written")),
                            "document,line,as_written"));
                }
            }
        }
    }

    /** The readings for a text that stands at these lines and has the words as written; each once. */
    List<Reading> readings(SourceRef source, String text) {
        return lines.getOrDefault(source.document(), List.of()).stream()
                .filter(line -> stands(line, source) && text.contains(line.get("as_written")))
                .peek(untaken::remove)
                .map(line -> new Reading(line.get("as_written"), line.get("read_as")))
                .distinct()
                .toList();
    }

    private static boolean stands(CsvTable.Line line, SourceRef source) {
        int number = Integer.parseInt(line.get("line"));
        return number >= source.lineFrom() && number <= source.lineTo();
    }

    /** Reports the lines that no text has as written. */
    void reportUntaken(List<Problem> problems) {
        untaken.forEach(line -> problems.add(ProblemKind.UNMATCHED_LINE.at(
                line.source(),
                String.join(" ", line.get("document"), line.get("line"), line.get("as_written")),
                "as_written")));
    }
}
