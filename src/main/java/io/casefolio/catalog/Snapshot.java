package io.casefolio.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.casefolio.model.Dimension;
import io.casefolio.model.PublishedFrequency;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One version of the catalogue, held in memory without the text of its sections. All lists and counts come from it, so
 * that they agree with each other.
 */
final class Snapshot {

    private static final long MOST_CACHED_HITS = 200_000;

    private static final long MOST_CACHED_CHARACTERS = 10_000_000;

    private final long version;
    private final List<CaseCard> cards;
    private final Map<Dimension, Postings> postings = new EnumMap<>(Dimension.class);
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<Sort, int[]> sorted = new EnumMap<>(Sort.class);
    private final List<PublishedFrequency> published;
    private final Labels labels;
    private final Dictionary dictionary;
    private final Suggestions suggestions;

    private final Cache<TextQuery, Map<String, Float>> hits = Caffeine.newBuilder()
            .maximumWeight(MOST_CACHED_HITS)
            .weigher((TextQuery text, Map<String, Float> scores) -> scores.size() + 1)
            .build();

    private final Cache<String, List<SearchedLine>> lines = Caffeine.newBuilder()
            .maximumWeight(MOST_CACHED_CHARACTERS)
            .weigher((String slug, List<SearchedLine> ofCase) ->
                    ofCase.stream().mapToInt(line -> line.asWritten().length()).sum())
            .build();

    Snapshot(long version, List<CaseCard> cards, List<PublishedFrequency> published, Labels labels) {
        this.version = version;
        this.cards = cards;
        this.published = published;
        this.labels = labels;
        this.dictionary = new Dictionary(cards, labels);
        for (Dimension dimension : Dimension.values()) {
            postings.put(dimension, new Postings(dimension, cards));
        }
        for (int i = 0; i < cards.size(); i++) {
            positions.put(cards.get(i).study().slug(), i);
        }
        for (Sort sort : Sort.values()) {
            sorted.put(sort, sorted(CaseOrder.by(sort)));
        }
        this.suggestions = new Suggestions(facets(CaseQuery.ALL, null), cards);
    }

    private int[] sorted(Comparator<CaseCard> order) {
        return IntStream.range(0, cards.size())
                .boxed()
                .sorted(Comparator.comparing(cards::get, order))
                .mapToInt(Integer::intValue)
                .toArray();
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

    /** The scores of the cases that match, looked up once in a version; null where there is nothing to search for. */
    @Nullable
    Map<String, Float> hits(String text, TextIndex index) {
        TextQuery query = TextQuery.parse(text);
        return query.isEmpty() ? null : hits.get(query, wanted -> inOrder(index.search(wanted)));
    }

    /** The best first, and equal ones in the document's order; without what has left since the index was built. */
    private Map<String, Float> inOrder(Map<String, Float> scores) {
        Map<String, Float> ordered = new LinkedHashMap<>();
        scores.entrySet().stream()
                .filter(hit -> positions.containsKey(hit.getKey()))
                .sorted(Map.Entry.<String, Float>comparingByValue()
                        .reversed()
                        .thenComparing(hit -> Objects.requireNonNull(positions.get(hit.getKey()))))
                .forEach(hit -> ordered.put(hit.getKey(), hit.getValue()));
        return ordered;
    }

    /** The lines of cases by slug, read once in a version. */
    Map<String, List<SearchedLine>> lines(
            List<String> slugs, Function<Set<? extends String>, Map<String, List<SearchedLine>>> read) {
        return lines.getAll(slugs, read);
    }

    Dictionary dictionary() {
        return dictionary;
    }

    Suggestions suggestions() {
        return suggestions;
    }

    @Nullable
    CaseCard card(String slug) {
        Integer position = positions.get(slug);
        return position == null ? null : cards.get(position);
    }

    /** @param hits scores by slug; null where no text is searched */
    CasePage page(CaseQuery query, @Nullable Map<String, Float> hits) {
        BitSet found = admitted(query, hits, null);
        long from = Math.min((query.page() - 1L) * query.size(), found.cardinality());
        List<CaseCard> items = order(query, hits)
                .filter(found::get)
                .skip(from)
                .limit(query.size())
                .mapToObj(cards::get)
                .toList();
        return new CasePage(found.cardinality(), query.page(), query.size(), items);
    }

    private IntStream order(CaseQuery query, @Nullable Map<String, Float> hits) {
        if (query.sort() == Sort.RELEVANCE && hits != null) {
            return positionsOf(hits);
        }
        return IntStream.of(sorted.getOrDefault(query.sort(), new int[0]));
    }

    private IntStream positionsOf(Map<String, Float> hits) {
        return hits.keySet().stream()
                .map(positions::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue);
    }

    /** The cases that pass every filter but that of {@code ignored}. */
    private BitSet admitted(CaseQuery query, @Nullable Map<String, Float> hits, @Nullable Dimension ignored) {
        BitSet admitted = new BitSet(cards.size());
        if (hits == null) {
            admitted.set(0, cards.size());
        } else {
            positionsOf(hits).forEach(admitted::set);
        }
        postings.forEach((dimension, ofDimension) -> {
            if (dimension != ignored && query.restricts(dimension)) {
                admitted.and(ofDimension.admittedBy(query));
            }
        });
        return admitted;
    }

    List<Facet> facets(CaseQuery query, @Nullable Map<String, Float> hits) {
        BitSet all = admitted(query, hits, null);
        return postings.values().stream()
                .map(ofDimension -> {
                    Dimension dimension = ofDimension.dimension();
                    BitSet others = query.restricts(dimension) ? admitted(query, hits, dimension) : all;
                    return facet(dimension, query, ofDimension.countAmong(others));
                })
                .toList();
    }

    private Facet facet(Dimension dimension, CaseQuery query, Map<String, Integer> counts) {
        Map<String, Integer> shown = new TreeMap<>(counts);
        query.values(dimension).forEach(value -> shown.putIfAbsent(value, 0));
        List<FacetValue> values = new ArrayList<>();
        shown.forEach((value, count) ->
                values.add(new FacetValue(labels.term(dimension, value), count, query.selects(dimension, value))));
        if (dimension == Dimension.SECTION) {
            values.sort(Comparator.comparing(value -> Postings.positionOfSection(value.term())));
        } else if (dimension != Dimension.YEAR) {
            values.sort(Comparator.comparing(FacetValue::count).reversed());
        }
        return new Facet(dimension, List.copyOf(values));
    }

    /** In the document's order where it has a table of the dimension, else in the order of facets. */
    List<Frequency> frequencies(Dimension dimension) {
        Map<String, Integer> derived = new LinkedHashMap<>();
        facets(CaseQuery.ALL, null).stream()
                .filter(facet -> facet.dimension() == dimension)
                .flatMap(facet -> facet.values().stream())
                .forEach(value -> derived.put(value.term().value(), value.count()));
        List<Frequency> frequencies = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (PublishedFrequency printed : published) {
            if (printed.dimension() == dimension) {
                Integer count = derived.get(printed.value());
                shown.add(printed.value());
                frequencies.add(new Frequency(
                        labels.term(dimension, printed.value()),
                        printed.count(),
                        printed.source(),
                        count == null ? 0 : count));
            }
        }
        derived.keySet().removeAll(shown);
        derived.forEach(
                (value, count) -> frequencies.add(new Frequency(labels.term(dimension, value), null, null, count)));
        return frequencies;
    }
}
