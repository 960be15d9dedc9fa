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
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counted values as readers see them: labelled, in order, and beside what documents print. */
public final class LabelledCounts {

    private final Map<Dimension, Map<String, PrintedCount>> printed = new EnumMap<>(Dimension.class);
    private final Labels labels;

    public LabelledCounts(Labels labels, List<PrintedCount> printed) {
        this.labels = labels;
        printed.forEach(count -> this.printed
                .computeIfAbsent(count.dimension(), dimension -> new HashMap<>())
                .put(count.value(), count));
    }

    /**
     * The counts of a dimension.
     *
     * @param occurring how many cases have each value, none of them 0
     * @param cases how many are counted
     * @param without how many of them have no value
     */
    public Counts of(CaseQuery query, Dimension dimension, Map<String, Integer> occurring, int cases, int without) {
        Map<String, PrintedCount> ofDocument =
                query.isFiltered() ? Map.of() : printed.getOrDefault(dimension, Map.of());
        Map<String, Integer> counts = new TreeMap<>(ValueOrder.of(dimension));
        counts.putAll(occurring);
        Stream.concat(query.values(dimension).stream(), ofDocument.keySet().stream())
                .forEach(value -> counts.putIfAbsent(value, 0));
        List<Count> values = new ArrayList<>();
        counts.forEach((value, count) -> values.add(new Count(
                labels.term(dimension, value),
                count,
                cases == 0 ? 0 : (double) count / cases,
                ofDocument.get(value),
                query.selects(dimension, value))));
        if (!ValueOrder.isKept(dimension)) {
            values.sort(Comparator.comparing(Count::cases).reversed());
        }
        return new Counts(dimension, cases, without, List.copyOf(values));
    }
}
