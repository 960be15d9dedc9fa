package io.casefolio.link;

import io.casefolio.model.CrosswalkLink;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.parse.CsvTable;
import io.casefolio.parse.ParsedCase;
import io.casefolio.parse.SystemRow;
import io.casefolio.source.SourceDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which row belongs to which case. Case number and system name decide; the row number is checked. */
final class Crosswalk {

    static final List<String> COLUMNS = List.of("case_number", "row_number", "system_name", "confidence", "evidence");

    private static final List<String> CONFIDENCES = List.of("certain", "likely");

    /** Instead of a confidence, that a row and a case do not belong together. */
    static final String REJECTED = "rejected";

    record Pair(SystemRow row, CrosswalkLink link) {}

    private final List<Problem> problems;
    private final Map<String, ParsedCase> byNumber = new HashMap<>();
    private final Map<String, List<SystemRow>> byName = new HashMap<>();
    // By the very case or row: all that it says takes long to hash, and two may stand in one line.
    private final IdentityHashMap<ParsedCase, Pair> pairs = new IdentityHashMap<>();

    private final Set<SystemRow> paired = verySame();
    private final IdentityHashMap<ParsedCase, Set<SystemRow>> rejected = new IdentityHashMap<>();

    Crosswalk(@Nullable SourceDocument document, List<ParsedCase> cases, List<SystemRow> rows, List<Problem> problems) {
        this.problems = problems;
        cases.forEach(c -> byNumber.putIfAbsent(Objects.toString(c.number()), c));
        rows.forEach(row ->
                byName.computeIfAbsent(row.name(), name -> new ArrayList<>()).add(row));
        if (document != null) {
            CsvTable table = CsvTable.parse(document, COLUMNS);
            problems.addAll(table.problems());
            table.lines().forEach(this::pair);
        }
    }

    private static Set<SystemRow> verySame() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** The row of the case, or null where the crosswalk has none. */
    @Nullable
    Pair pairOf(ParsedCase parsedCase) {
        return pairs.get(parsedCase);
    }

    boolean hasPaired(SystemRow row) {
        return paired.contains(row);
    }

    boolean hasRejected(SystemRow row, ParsedCase parsedCase) {
        return rejected.getOrDefault(parsedCase, Set.of()).contains(row);
    }

    private void pair(CsvTable.Line line) {
        String name = line.get("system_name");
        ParsedCase numbered = byNumber.get(line.get("case_number"));
        List<SystemRow> named = byName.getOrDefault(name, List.of());
        if (numbered == null) {
            report(ProblemKind.UNMATCHED_LINE, line, "case_number " + line.get("case_number"), "1–" + byNumber.size());
        } else if (named.isEmpty()) {
            report(ProblemKind.UNMATCHED_LINE, line, "system_name " + name, "名称");
        } else if (line.get("confidence").equals(REJECTED)) {
            rejected.computeIfAbsent(numbered, first -> verySame()).add(choose(line, named));
        } else if (!CONFIDENCES.contains(line.get("confidence"))) {
            report(
                    ProblemKind.UNREADABLE_LINE,
                    line,
                    line.get("confidence"),
                    String.join(" | ", CONFIDENCES) + " | " + REJECTED);
        } else {
            pair(line, numbered, choose(line, named));
        }
    }

    private SystemRow choose(CsvTable.Line line, List<SystemRow> named) {
        SystemRow row = named.stream()
                .filter(candidate -> hasNumber(line, candidate))
                .findFirst()
                .orElse(named.get(0));
        if (!hasNumber(line, row)) {
            report(
                    ProblemKind.ROW_NUMBER_DIFFERS,
                    line,
                    line.get("row_number") + " " + row.name(),
                    Integer.toString(row.number()));
            if (named.size() > 1) {
                report(ProblemKind.AMBIGUOUS_NAME, line, row.name(), "row_number");
            }
        }
        return row;
    }

    private static boolean hasNumber(CsvTable.Line line, SystemRow row) {
        return line.get("row_number").equals(Integer.toString(row.number()));
    }

    private void pair(CsvTable.Line line, ParsedCase parsedCase, SystemRow row) {
        if (pairs.containsKey(parsedCase) || hasPaired(row)) {
            report(ProblemKind.REPEATED_LINE, line, line.get("case_number") + ", " + row.name(), "1 : 1");
            return;
        }
        paired.add(row);
        pairs.put(
                parsedCase, new Pair(row, new CrosswalkLink("curated", line.get("confidence"), line.get("evidence"))));
    }

    private void report(ProblemKind kind, CsvTable.Line line, String value, String expected) {
        problems.add(kind.at(line.source(), value, expected));
    }
}
