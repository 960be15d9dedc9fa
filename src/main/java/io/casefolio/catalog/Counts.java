package io.casefolio.catalog;

import io.casefolio.model.Dimension;
import java.util.Comparator;
import java.util.List;

/**
 * How often the values of a dimension occur among the cases that all filters but the dimension's own admit.
 *
 * @param cases the number of those cases
 * @param without how many of them have no value
 * @param values years and sections in order, other values by falling count
 */
public record Counts(Dimension dimension, int cases, int without, List<Count> values) {

    private static final Comparator<Count> AS_PRINTED = Comparator.comparing(
            count -> count.printed() == null ? null : count.printed().source(),
            Comparator.nullsLast(Comparator.comparing(source -> source.lineFrom())));

    /** What a reader can choose: the values that occur, and those that are chosen. */
    public List<Count> choices() {
        return values.stream()
                .filter(count -> count.cases() > 0 || count.selected())
                .toList();
    }

    /** What a chart shows: the values that occur, and those that a document prints. */
    public List<Count> charted() {
        return values.stream()
                .filter(count -> count.cases() > 0 || count.printed() != null)
                .toList();
    }

    /** The same in the order in which documents print the values; the others after them, in theirs. */
    public List<Count> asPrinted() {
        return charted().stream().sorted(AS_PRINTED).toList();
    }
}
