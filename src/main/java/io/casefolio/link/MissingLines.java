package io.casefolio.link;

import io.casefolio.pairing.Suggestion;
import io.casefolio.parse.ParsedCase;
import io.casefolio.parse.SystemRow;
import java.util.IdentityHashMap;
import org.apache.commons.csv.CSVFormat;

/** The lines that the crosswalk lacks, as far as they can be guessed. Nothing is paired by them: they tell an editor. */
final class MissingLines {

    private static final String FILE = "crosswalk.csv: ";

    private final IdentityHashMap<SystemRow, String> byRow = new IdentityHashMap<>();
    private final IdentityHashMap<ParsedCase, String> byCase = new IdentityHashMap<>();

    MissingLines(OpenPairs open) {
        for (Suggestion suggestion : open.suggestions()) {
            String line = line(suggestion);
            byRow.put(suggestion.row(), line);
            byCase.put(suggestion.parsedCase(), line);
        }
    }

    private static String line(Suggestion suggestion) {
        return CSVFormat.RFC4180.format(
                suggestion.parsedCase().number(),
                suggestion.row().number(),
                suggestion.row().name(),
                suggestion.confidence().key(),
                suggestion.evidence());
    }

    /** The line that would give the case a row, or where it names the case. */
    String of(ParsedCase parsedCase) {
        return FILE + byCase.getOrDefault(parsedCase, "case_number");
    }

    /** The line that would give the row a case, or where it names the row. */
    String of(SystemRow row) {
        return FILE + byRow.getOrDefault(row, "system_name");
    }
}
