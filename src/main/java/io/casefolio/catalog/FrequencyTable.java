package io.casefolio.catalog;

import io.casefolio.model.Dimension;
import io.casefolio.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How often the values of a dimension occur among the cases that all filters but the dimension's own admit.
 *
 * @param cases the number of those cases
 * @param without how many of them have no value
 * @param entries years and sections in order, other values by falling count
 */
public record FrequencyTable(Dimension dimension, int cases, int without, List<Entry> entries) {

    /**
     * A value.
     *
     * @param count zero only for a value that a document prints and no row has
     * @param share of all cases, 0 to 1; those of a dimension with several values for a case add up to more than 1
     * @param published the count that a document prints; null where it prints none, and for a filtered set
     * @param selected whether the query chooses it
     */
    public record Entry(
            Term term, int count, double share, @Nullable Integer published, boolean selected) {}

    static FrequencyTable of(
            CaseQuery query, Dimension dimension, List<CaseCard> found, List<Frequency> printed, Labels labels) {
        Map<String, Integer> counts = new TreeMap<>();
        int without = 0;
        for (CaseCard card : found) {
            List<String> values = card.values(dimension);
            values.forEach(value -> counts.merge(value, 1, Integer::sum));
            without += values.isEmpty() ? 1 : 0;
        }
        Map<String, Integer> published = new HashMap<>();
        for (Frequency frequency : printed) {
            if (frequency.published() != null) {
                published.put(frequency.term().value(), frequency.published());
                counts.putIfAbsent(frequency.term().value(), 0);
            }
        }
        List<Entry> entries = new ArrayList<>();
        counts.forEach((value, count) -> entries.add(new Entry(
                labels.term(dimension, value),
                count,
                found.isEmpty() ? 0 : (double) count / found.size(),
                published.get(value),
                query.selects(dimension, value))));
        if (dimension == Dimension.SECTION) {
            entries.sort(Comparator.comparing(entry -> Postings.positionOfSection(entry.term())));
        } else if (dimension != Dimension.YEAR) {
            entries.sort(Comparator.comparing(Entry::count).reversed());
        }
        return new FrequencyTable(dimension, found.size(), without, List.copyOf(entries));
    }
}
