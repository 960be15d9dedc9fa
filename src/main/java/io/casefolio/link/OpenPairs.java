package io.casefolio.link;

import io.casefolio.pairing.Pairing;
import io.casefolio.pairing.Suggestion;
import io.casefolio.parse.DocumentParser;
import io.casefolio.parse.ParsedCase;
import io.casefolio.parse.SystemRow;
import io.casefolio.source.SourceDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * What the crosswalk leaves open.
 *
 * @param rows that belong to no case
 * @param cases with a number that have no row
 * @param suggestions of rows and cases that may belong together, and that no editor has rejected
 */
public record OpenPairs(List<SystemRow> rows, List<ParsedCase> cases, List<Suggestion> suggestions) {

    /** What the crosswalk among the files of a folder leaves open. */
    public static OpenPairs among(List<SourceDocument> files) {
        EditorsTables tables = EditorsTables.among(files);
        Parts parts = Parts.of(files.stream()
                .filter(file -> !tables.include(file))
                .map(DocumentParser::parse)
                .toList());
        return of(new Crosswalk(tables.crosswalk(), parts.casesWithoutRow(), parts.rows(), new ArrayList<>()), parts);
    }

    static OpenPairs of(Crosswalk crosswalk, Parts parts) {
        List<SystemRow> rows =
                parts.rows().stream().filter(row -> !crosswalk.hasPaired(row)).toList();
        List<ParsedCase> cases = parts.casesWithoutRow().stream()
                .filter(each -> each.number() != null && crosswalk.pairOf(each) == null)
                .toList();
        return new OpenPairs(
                rows,
                cases,
                Pairing.suggest(
                        rows,
                        cases,
                        parts.rows().stream().filter(crosswalk::hasPaired).toList(),
                        parts.casesWithoutRow().stream()
                                .filter(each -> crosswalk.pairOf(each) != null)
                                .toList(),
                        crosswalk::hasRejected));
    }
}
