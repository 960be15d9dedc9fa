package io.casefolio.catalog;

import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.model.PrintedCount;
import io.casefolio.query.CaseQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Which cases pass the filters of a query, and how many of them have what. */
final class Counting {

    private final Map<Dimension, Postings> postings = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Map<String, PrintedCount>> printed = new EnumMap<>(Dimension.class);
    private final int size;
    private final Labels labels;

    Counting(List<CaseCard> cards, Labels labels, List<PrintedCount> printed) {
        this.size = cards.size();
        this.labels = labels;
        for (Dimension dimension : Dimension.values()) {
            postings.put(dimension, new Postings(dimension, cards));
            this.printed.put(dimension, new HashMap<>());
        }
        printed.forEach(count -> of(this.printed, count.dimension()).put(count.value(), count));
    }

    /**
     * The cases that pass every filter but that of {@code ignored}.
     *
     * @param matching the cases that match the query's text; null without a text
     */
    FixedBitSet admitted(CaseQuery query, @Nullable FixedBitSet matching, @Nullable Dimension ignored) {
        FixedBitSet admitted = new FixedBitSet(size);
        if (matching != null) {
            admitted.or(matching);
        } else if (size > 0) { // a range of bits begins at one that exists
            admitted.set(0, size);
        }
        postings.forEach((dimension, ofDimension) -> {
            if (dimension != ignored && query.restricts(dimension)) {
                admitted.and(ofDimension.admittedBy(query));
            }
        });
        return admitted;
    }

    /** @param among the cases that all filters but the dimension's own admit */
    Counts counts(CaseQuery query, Dimension dimension, FixedBitSet among) {
        Postings ofDimension = of(postings, dimension);
        Map<String, PrintedCount> ofDocument = query.isFiltered() ? Map.of() : of(printed, dimension);
        int cases = among.cardinality();
        Map<String, Integer> counts = new TreeMap<>(ofDimension.order());
        ofDimension.values().forEach((value, having) -> {
            int count = (int) FixedBitSet.intersectionCount(having, among);
            if (count > 0) {
                counts.put(value, count);
            }
        });
        Stream.concat(query.values(dimension).stream(), ofDocument.keySet().stream())
                .forEach(value -> counts.putIfAbsent(value, 0));
        List<Count> values = new ArrayList<>();
        counts.forEach((value, count) -> values.add(new Count(
                labels.term(dimension, value),
                count,
                cases == 0 ? 0 : (double) count / cases,
                ofDocument.get(value),
                query.selects(dimension, value))));
        if (!ofDimension.isOrdered()) {
            values.sort(Comparator.comparing(Count::cases).reversed());
        }
        int without = cases - (int) FixedBitSet.intersectionCount(ofDimension.any(), among);
        return new Counts(dimension, cases, without, List.copyOf(values));
    }

    Postings postings(Dimension dimension) {
        return of(postings, dimension);
    }

    private static <T> T of(Map<Dimension, T> map, Dimension dimension) {
        return Objects.requireNonNull(map.get(dimension));
    }
}
