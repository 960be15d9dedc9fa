package io.casefolio.pairing;

import io.casefolio.parse.ParsedCase;
import io.casefolio.parse.SystemRow;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Suggests which rows and cases belong together. Each has one partner at most, and those are chosen with whom the shares of the
 * rows' names that the cases tell of are greatest in sum; words of other cells add to a share. Rare words count more.
 */
public final class Pairing {

    /** So many rows or cases without partner are no slip, and the time to compare them grows as the cube of the number. */
    private static final int MOST = 500;

    private final List<RowWords> rows;
    private final List<CaseWords> cases;
    private final Rareness rareness;

    private Pairing(List<RowWords> rows, List<CaseWords> cases, Rareness rareness) {
        this.rows = rows;
        this.cases = cases;
        this.rareness = rareness;
    }

    /**
     * The suggestions in the order of the rows; none for a row that has no telling word in common with the case that is left for it, and none
     * at all where more than {@value #MOST} rows or cases have no partner.
     *
     * @param rows without partner
     * @param cases without partner
     * @param pairedRows tell with the others which words are rare
     * @param pairedCases the same
     * @param ruledOut whether it is known that a row and a case do not belong together
     */
    public static List<Suggestion> suggest(
            List<SystemRow> rows,
            List<ParsedCase> cases,
            List<SystemRow> pairedRows,
            List<ParsedCase> pairedCases,
            BiPredicate<SystemRow, ParsedCase> ruledOut) {
        if (rows.isEmpty() || cases.isEmpty() || Math.max(rows.size(), cases.size()) > MOST) {
            return List.of();
        }
        List<RowWords> ofRows = rows.stream().map(RowWords::new).toList();
        List<CaseWords> ofCases = cases.stream().map(CaseWords::new).toList();
        Rareness rareness = new Rareness(Stream.of(
                        ofRows.stream().map(RowWords::words),
                        ofCases.stream().map(CaseWords::words),
                        pairedRows.stream().limit(MOST).map(row -> new RowWords(row).words()),
                        pairedCases.stream().limit(MOST).map(each -> new CaseWords(each).words()))
                .flatMap(texts -> texts));
        return new Pairing(ofRows, ofCases, rareness).suggest(ruledOut);
    }

    private List<Suggestion> suggest(BiPredicate<SystemRow, ParsedCase> ruledOut) {
        double[] names =
                rows.stream().mapToDouble(row -> row.worthOfName(rareness)).toArray();
        Assignment assignment = new Assignment(shares(names, ruledOut), cases.size());
        return IntStream.range(0, names.length)
                .filter(row -> assignment.share(row) > 0)
                .mapToObj(row -> {
                    CaseWords partner = cases.get(assignment.columnOf(row));
                    return new Suggestion(
                            rows.get(row).row(),
                            partner.parsedCase(),
                            assignment.lead(row) * names[row],
                            rows.get(row).reasonsFor(partner, rareness));
                })
                .filter(suggestion -> !suggestion.reasons().isEmpty())
                .toList();
    }

    /** What each row has in common with each case, as a share of its name, so that long names do not outbid short ones. */
    private double[][] shares(double[] names, BiPredicate<SystemRow, ParsedCase> ruledOut) {
        return IntStream.range(0, names.length)
                .mapToObj(row -> cases.stream()
                        .mapToDouble(each ->
                                names[row] == 0 || ruledOut.test(rows.get(row).row(), each.parsedCase())
                                        ? 0
                                        : rows.get(row).worthBeside(each, rareness) / names[row])
                        .toArray())
                .toArray(double[][]::new);
    }
}
