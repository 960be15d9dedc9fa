package io.casefolio.catalog;

import io.casefolio.model.Dimension;
import io.casefolio.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

    /**
     * The choices with the values that only other cases have at 0: behind the others, or in their order where there is one.
     *
     * @param all the same dimension's of all cases
     */
    public List<Count> choicesAmong(Counts all) {
        List<Count> choices = new ArrayList<>(choices());
        Set<String> here = choices.stream().map(count -> count.term().value()).collect(Collectors.toSet());
        all.choices().stream()
                .map(Count::term)
                .filter(term -> !here.contains(term.value()))
                .forEach(term -> choices.add(new Count(term, 0, 0, null, false)));
        if (ValueOrder.isKept(dimension)) {
            choices.sort(Comparator.comparing(count -> count.term().value(), ValueOrder.of(dimension)));
        }
        return List.copyOf(choices);
    }

    /** What a chart shows: the values that occur, those that a document prints, and the years between them. */
    public List<Count> charted() {
        List<Count> known = known();
        SortedSet<String> names =
                known.stream().map(count -> count.term().value()).collect(Collectors.toCollection(TreeSet::new));
        List<Count> charted = new ArrayList<>(known);
        ValueOrder.gaps(dimension, names)
                .forEach(year -> charted.add(new Count(new Term(dimension, year, null), 0, 0, null, false)));
        if (charted.size() > known.size()) {
            charted.sort(Comparator.comparing(count -> count.term().value()));
        }
        return List.copyOf(charted);
    }

    private List<Count> known() {
        return values.stream()
                .filter(count -> count.cases() > 0 || count.printed() != null)
                .toList();
    }

    /** The values that occur and those that a document prints, in its order; the others after them, in theirs. */
    public List<Count> asPrinted() {
        return known().stream().sorted(AS_PRINTED).toList();
    }
}
