package io.casefolio.link;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.parse.ParsedCase;
import io.casefolio.parse.ParsedDocument;
import io.casefolio.parse.SystemRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows and cases of all documents.
 *
 * @param cases that can be published: each has a title, and a number that no earlier one has
 * @param problems of the others
 */
record Parts(List<SystemRow> rows, List<ParsedCase> cases, List<Problem> problems) {

    static Parts of(List<ParsedDocument> documents) {
        Set<Integer> numbers = new HashSet<>();
        List<ParsedCase> publishable = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        documents.stream().flatMap(document -> document.cases().stream()).forEach(parsedCase -> {
            Integer number = parsedCase.number();
            if (parsedCase.title().isEmpty()) {
                return; // reported where it was read
            }
            if (number != null && !numbers.add(number)) {
                problems.add(ProblemKind.REPEATED_NUMBER.at(
                        parsedCase.source(), number + " " + parsedCase.title(), "1 : 1"));
            } else {
                publishable.add(parsedCase);
            }
        });
        return new Parts(
                documents.stream().flatMap(document -> document.rows().stream()).toList(), publishable, problems);
    }

    /** Those that need the crosswalk, since they do not say their facts themselves. */
    List<ParsedCase> casesWithoutRow() {
        return cases.stream().filter(study -> study.stated() == null).toList();
    }
}
