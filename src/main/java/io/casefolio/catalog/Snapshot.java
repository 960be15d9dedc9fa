package io.casefolio.catalog;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.PublishedFrequency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One version of the catalogue, held in memory without the text of its sections. All lists and counts come from it, so
 * that they agree with each other.
 */
final class Snapshot {

    private final long version;
    private final List<CaseCard> cards;
    private final Map<Sort, List<CaseCard>> sorted = new EnumMap<>(Sort.class);
    private final List<PublishedFrequency> published;
    private final Labels labels;

    Snapshot(long version, List<CaseCard> cards, List<PublishedFrequency> published, Labels labels) {
        this.version = version;
        this.cards = cards;
        this.published = published;
        this.labels = labels;
        for (Sort sort : Sort.values()) {
            sorted.put(sort, cards.stream().sorted(CaseOrder.by(sort)).toList());
        }
    }

    long version() {
        return version;
    }

    List<CaseCard> cards() {
        return cards;
    }

    Labels labels() {
        return labels;
    }

    CasePage page(CaseQuery query) {
        List<CaseCard> found = sorted.getOrDefault(query.sort(), List.of()).stream()
                .filter(card -> Stream.of(Dimension.values()).allMatch(d -> query.admits(d, card.study())))
                .toList();
        long from = Math.min((query.page() - 1L) * query.size(), found.size());
        long to = Math.min(from + query.size(), found.size());
        return new CasePage(found.size(), query.page(), query.size(), found.subList((int) from, (int) to));
    }

    /** A case counts for a facet if it passes every filter but, perhaps, that facet's own. */
    List<Facet> facets(CaseQuery query) {
        Map<Dimension, Map<String, Integer>> counts = new EnumMap<>(Dimension.class);
        for (CaseCard card : cards) {
            List<Dimension> refusing = Stream.of(Dimension.values())
                    .filter(dimension -> !query.admits(dimension, card.study()))
                    .toList();
            if (refusing.isEmpty()) {
                Stream.of(Dimension.values()).forEach(dimension -> count(card.study(), dimension, counts));
            } else if (refusing.size() == 1) {
                count(card.study(), refusing.get(0), counts);
            }
        }
        return Stream.of(Dimension.values())
                .map(dimension -> facet(dimension, query, counts.getOrDefault(dimension, Map.of())))
                .toList();
    }

    private static void count(CaseStudy study, Dimension dimension, Map<Dimension, Map<String, Integer>> counts) {
        Map<String, Integer> ofDimension = counts.computeIfAbsent(dimension, d -> new HashMap<>());
        study.values(dimension).forEach(value -> ofDimension.merge(value, 1, Integer::sum));
    }

    private Facet facet(Dimension dimension, CaseQuery query, Map<String, Integer> counts) {
        Map<String, Integer> shown = new TreeMap<>(counts);
        query.values(dimension).forEach(value -> shown.putIfAbsent(value, 0));
        List<FacetValue> values = new ArrayList<>();
        shown.forEach((value, count) ->
                values.add(new FacetValue(labels.term(dimension, value), count, query.selects(dimension, value))));
        if (dimension != Dimension.YEAR) {
            values.sort(Comparator.comparing(FacetValue::count).reversed());
        }
        return new Facet(dimension, List.copyOf(values));
    }

    /** In the document's order where it has a table of the dimension, else in the order of facets. */
    List<Frequency> frequencies(Dimension dimension) {
        Map<String, Integer> derived = new LinkedHashMap<>();
        facets(CaseQuery.ALL).stream()
                .filter(facet -> facet.dimension() == dimension)
                .flatMap(facet -> facet.values().stream())
                .forEach(value -> derived.put(value.term().value(), value.count()));
        List<Frequency> frequencies = new ArrayList<>();
        for (PublishedFrequency printed : published) {
            if (printed.dimension() == dimension) {
                Integer count = derived.remove(printed.value());
                frequencies.add(new Frequency(
                        labels.term(dimension, printed.value()),
                        printed.count(),
                        printed.source(),
                        count == null ? 0 : count));
            }
        }
        derived.forEach(
                (value, count) -> frequencies.add(new Frequency(labels.term(dimension, value), null, null, count)));
        return frequencies;
    }
}
