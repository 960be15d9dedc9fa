package io.casefolio.compare;

import io.casefolio.catalog.Count;
import io.casefolio.catalog.Counts;
import io.casefolio.catalog.Edition;
import io.casefolio.catalog.ValueOrder;
import io.casefolio.model.Dimension;
import io.casefolio.model.Term;
import io.casefolio.query.CaseQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How often the values of a dimension occur in each of two sets.
 *
 * @param values those that occur in either, and the years between them; years and sections in order, others by the larger of their shares
 */
public record PairedCounts(Counts one, Counts other, List<Pair> values) {

    /** A value in both sets. */
    public record Pair(Count one, Count other) {

        /** By how much the first share is larger, from -1 to 1. */
        public double difference() {
            return one.share() - other.share();
        }

        private double larger() {
            return Math.max(one.share(), other.share());
        }
    }

    /** The counts of two queries among the cases that each finds. */
    public static PairedCounts of(Edition edition, CaseQuery one, CaseQuery other, Dimension dimension) {
        return of(edition, one, edition, other, dimension);
    }

    /** The counts of all cases of two editions. */
    public static PairedCounts of(Edition one, Edition other, Dimension dimension) {
        return of(one, CaseQuery.ALL, other, CaseQuery.ALL, dimension);
    }

    private static PairedCounts of(
            Edition edition, CaseQuery one, Edition otherEdition, CaseQuery other, Dimension dimension) {
        Counts first = edition.countsWithin(one, dimension);
        Counts second = otherEdition.countsWithin(other, dimension);
        Map<String, Count> ofFirst = occurring(first);
        Map<String, Count> ofSecond = occurring(second);
        NavigableMap<String, Term> terms = new TreeMap<>(ValueOrder.of(dimension));
        Stream.concat(ofFirst.values().stream(), ofSecond.values().stream())
                .map(Count::term)
                .forEach(term -> terms.put(term.value(), term));
        ValueOrder.gaps(dimension, terms.navigableKeySet())
                .forEach(year -> terms.put(year, new Term(dimension, year, null)));
        List<Pair> pairs = terms.values().stream()
                .map(term -> new Pair(count(ofFirst, term, one), count(ofSecond, term, other)))
                .toList();
        List<Pair> values = ValueOrder.isKept(dimension)
                ? pairs
                : pairs.stream()
                        .sorted(Comparator.comparing(Pair::larger).reversed())
                        .toList();
        return new PairedCounts(first, second, values);
    }

    private static Map<String, Count> occurring(Counts counts) {
        return counts.values().stream()
                .filter(count -> count.cases() > 0)
                .collect(Collectors.toMap(count -> count.term().value(), Function.identity()));
    }

    /** Without what documents print, which they print for all cases. */
    private static Count count(Map<String, Count> counts, Term term, CaseQuery query) {
        Count count = counts.get(term.value());
        return new Count(
                term,
                count == null ? 0 : count.cases(),
                count == null ? 0 : count.share(),
                null,
                query.selects(term.dimension(), term.value()));
    }

    /**
     * The terms whose shares differ most, those first. Dimensions that a query filters are left out, as its own filter
     * would stand above all.
     */
    public static List<Pair> apart(Edition edition, CaseQuery one, CaseQuery other, int most) {
        return Stream.of(Dimension.values())
                .filter(dimension -> !one.restricts(dimension) && !other.restricts(dimension))
                .flatMap(dimension -> of(edition, one, other, dimension).values().stream())
                .filter(pair -> pair.difference() != 0)
                .sorted(Comparator.comparing((Pair pair) -> Math.abs(pair.difference()))
                        .reversed())
                .limit(most)
                .toList();
    }

    /** The cases of a set that have a value; null where no query says just that, as filters of a dimension are alternatives. */
    public static @Nullable CaseQuery narrowed(CaseQuery set, Term term) {
        Dimension dimension = term.dimension();
        return !set.restricts(dimension) || set.admits(dimension, term.value())
                ? set.withOnly(dimension, term.value())
                : null;
    }
}
