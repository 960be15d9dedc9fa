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
import java.util.List;
import java.util.Map;
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

    private static final long MOST_CACHED_HITS = 2_000_000;

    private static final long MOST_CACHED_CHARACTERS = 10_000_000;

    private final long version;
    private final List<CaseCard> cards;
    private final Map<Dimension, Postings> postings = new EnumMap<>(Dimension.class);
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<Sort, int[]> sorted = new EnumMap<>(Sort.class);
    private final List<PublishedFrequency> published;
    private final Labels labels;
    private final Dictionary dictionary;
    private final List<Facet> unfiltered;
    private final Suggestions suggestions;

    private final Cache<TextQuery, Hits> hits = Caffeine.newBuilder()
            .maximumWeight(MOST_CACHED_HITS)
            .weigher((TextQuery text, Hits found) -> text.size() + found.size())
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
        this.unfiltered = facets(CaseQuery.ALL, null);
        this.suggestions = new Suggestions(unfiltered, cards);
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

    /** The cases that match, looked up once in a version; null where there is nothing to search for. */
    @Nullable
    Hits hits(String text, TextIndex index) {
        TextQuery query = TextQuery.parse(text);
        return query.isEmpty() ? null : hits.get(query, wanted -> new Hits(index.search(wanted), positions));
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

    /** @param hits null where no text is searched */
    CasePage page(CaseQuery query, @Nullable Hits hits) {
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

    private IntStream order(CaseQuery query, @Nullable Hits hits) {
        if (query.sort() == Sort.RELEVANCE && hits != null) {
            return hits.bestFirst();
        }
        return IntStream.of(sorted.getOrDefault(query.sort(), new int[0]));
    }

    /** The cases that pass every filter but that of {@code ignored}. */
    private BitSet admitted(CaseQuery query, @Nullable Hits hits, @Nullable Dimension ignored) {
        BitSet admitted = new BitSet(cards.size());
        if (hits == null) {
            admitted.set(0, cards.size());
        } else {
            hits.addTo(admitted);
        }
        postings.forEach((dimension, ofDimension) -> {
            if (dimension != ignored && query.restricts(dimension)) {
                admitted.and(ofDimension.admittedBy(query));
            }
        });
        return admitted;
    }

    List<Facet> facets(CaseQuery query, @Nullable Hits hits) {
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

    List<Frequency> frequencies(Dimension dimension) {
        return unfiltered.stream()
                .filter(facet -> facet.dimension() == dimension)
                .findFirst()
                .map(facet -> Frequency.of(facet, published, labels))
                .orElseThrow();
    }
}
