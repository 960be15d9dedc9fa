package io.casefolio.cluster;

import io.casefolio.query.TextQuery;
import io.casefolio.query.TextQuery.Clause;
import io.casefolio.query.TextQuery.Part;
import java.util.ArrayList;
import java.util.List;

/** The beginning of a text, of which nearest matches are looked for: OpenSearch takes 1,024 conditions at once. */
final class NearText {

    /** Each begins a pair of characters or a word, which is one condition in each of 15 fields. */
    private static final int MOST_CHARACTERS = 30;

    private NearText() {}

    static TextQuery of(TextQuery text) {
        List<Part> clauses = new ArrayList<>();
        int left = MOST_CHARACTERS;
        for (Clause clause : text.wanted()) {
            int length = clause.text().codePointCount(0, clause.text().length());
            if (left > 0) {
                String begins = clause.text().substring(0, clause.text().offsetByCodePoints(0, Math.min(left, length)));
                clauses.add(new Clause(false, true, clause.field(), begins));
            }
            left -= length;
        }
        return new TextQuery(clauses);
    }
}
