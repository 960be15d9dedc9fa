package io.casefolio.catalog;

import io.casefolio.model.Dimension;
import io.casefolio.model.PublishedFrequency;
import io.casefolio.model.SourceRef;
import io.casefolio.model.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often a value occurs in the whole catalogue.
 *
 * @param published the count that a document prints; null where it prints none
 * @param source where it is printed
 * @param derived counted from the rows
 */
public record Frequency(
        Term term, @Nullable Integer published, @Nullable SourceRef source, int derived) {

    /** In the order in which documents print the values of the dimension; the others after them, in the facet's. */
    static List<Frequency> of(Facet counted, List<PublishedFrequency> published, Labels labels) {
        Dimension dimension = counted.dimension();
        Map<String, Integer> derived = new LinkedHashMap<>();
        counted.values().forEach(value -> derived.put(value.term().value(), value.count()));
        List<Frequency> frequencies = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (PublishedFrequency printed : published) {
            if (printed.dimension() == dimension) {
                String value = printed.value();
                shown.add(value);
                frequencies.add(new Frequency(
                        labels.term(dimension, value),
                        printed.count(),
                        printed.source(),
                        derived.getOrDefault(value, 0)));
            }
        }
        derived.keySet().removeAll(shown);
        derived.forEach(
                (value, count) -> frequencies.add(new Frequency(labels.term(dimension, value), null, null, count)));
        return frequencies;
    }
}
