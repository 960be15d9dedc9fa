package io.casefolio.link;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.parse.CsvTable;
import io.casefolio.source.SourceDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An English title or summary for each case, by number. */
final class EnglishTexts {

    private final String column;
    private final Map<String, CsvTable.Line> lines = new HashMap<>();

    EnglishTexts(@Nullable SourceDocument document, String column, List<Problem> problems) {
        this.column = column;
        if (document == null) {
            return;
        }
        CsvTable table = CsvTable.parse(document, List.of("case_number", column));
        problems.addAll(table.problems());
        for (CsvTable.Line line : table.lines()) {
            if (lines.putIfAbsent(line.get("case_number"), line) != null) {
                problems.add(ProblemKind.REPEATED_LINE.at(line.source(), line.get("case_number"), "1 : 1"));
            }
        }
    }

    /** Takes the text of a case; each can be taken once. */
    @Nullable
    String take(@Nullable Integer number) {
        CsvTable.Line line = lines.remove(Objects.toString(number));
        return line == null || line.get(column).isEmpty() ? null : line.get(column);
    }

    /** Reports the lines whose case does not exist. */
    void reportUntaken(List<Problem> problems) {
        lines.values()
                .forEach(line -> problems.add(ProblemKind.UNMATCHED_LINE.at(
                        line.source(), "case_number " + line.get("case_number"), "case_number")));
    }
}
