package io.casefolio.catalog;

import io.casefolio.meaning.Match;
import io.casefolio.meaning.NameReadings;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Corpus;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.model.PrintedCount;
import io.casefolio.model.SourceRef;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.Sort;
import io.casefolio.query.TextQuery;
import io.casefolio.search.CaseIndex;
import io.casefolio.search.Dictionary;
import io.casefolio.search.Hits;
import io.casefolio.search.IndexFolder;
import io.casefolio.search.Passage;
import io.casefolio.search.Suggestion;
import io.casefolio.search.Suggestions;
import io.casefolio.store.Published;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** An edition held in memory, but for the texts of its sections, which its index holds. */
public final class HeldEdition implements Edition {

    private final long number;
    private final String name;
    private final @Nullable Instant published;
    private final List<CaseCard> cards;
    private final List<String> documents;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, CaseStudy> whole = new HashMap<>();
    private final Map<Sort, int[]> orders = new ConcurrentHashMap<>();

    /** By how many are wanted, as each case is looked at for it. */
    private final Map<Integer, List<CaseCard>> richest = new ConcurrentHashMap<>();

    private final Labels labels;
    private final Counting counting;
    private final CaseIndex index;
    private final Dictionary dictionary;
    private final Suggestions suggestions;
    private final List<Suggestions.Named> titles;

    private HeldEdition(
            long number,
            String name,
            @Nullable Instant published,
            List<CaseCard> cards,
            Labels labels,
            List<PrintedCount> printed,
            CaseIndex index) {
        this.number = number;
        this.name = name;
        this.published = published;
        this.cards = cards;
        this.documents = cards.stream()
                .map(card -> card.study().source().document())
                .distinct()
                .toList();
        this.labels = labels;
        this.index = index;
        this.counting = new Counting(cards, new LabelledCounts(labels, printed));
        for (int i = 0; i < cards.size(); i++) {
            positions.put(cards.get(i).study().slug(), i);
        }
        this.dictionary = Vocabularies.dictionary(
                cards.stream().flatMap(card -> Vocabularies.terms(card, labels)),
                cards.stream().map(card -> card.study().titleEn()));
        this.suggestions = Vocabularies.suggestions(facets(CaseQuery.ALL), labels);
        this.titles = cards.stream().map(Vocabularies::title).toList();
    }

    /** The edition that a corpus makes, with its texts and its index in memory. */
    public static HeldEdition of(Corpus corpus) {
        return of(corpus, 1, "1", null);
    }

    /** The edition that a corpus makes, as it was published. */
    public static HeldEdition of(Corpus corpus, long number, String name, @Nullable Instant published) {
        Labels labels = new Labels(corpus.terms(), corpus.lexicon());
        HeldEdition edition = new HeldEdition(
                number,
                name,
                published,
                corpus.cases().stream().map(CaseCard::of).toList(),
                labels,
                corpus.printed(),
                CaseIndex.of(corpus.cases().stream(), labels));
        corpus.cases().forEach(study -> edition.whole.put(study.slug(), study));
        return edition;
    }

    /** A published edition with its index on disk. */
    static HeldEdition of(Published published, IndexFolder indexes) {
        Labels labels = new Labels(published.terms(), published.lexicon());
        List<CaseCard> cards;
        try (Stream<CaseStudy> cases = published.cases().get()) {
            cards = cases.map(CaseCard::of).toList();
        }
        return new HeldEdition(
                published.number(),
                published.name(),
                published.published(),
                cards,
                labels,
                published.printed(),
                indexes.get(published.name(), published.size(), published.cases(), labels));
    }

    /** The edition before the first. */
    static HeldEdition empty() {
        return new HeldEdition(
                0,
                "0",
                null,
                List.of(),
                new Labels(List.of()),
                List.of(),
                CaseIndex.of(Stream.of(), new Labels(List.of())));
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<CaseStudy> whole(String slug) {
        return Optional.ofNullable(whole.get(slug));
    }

    @Override
    public @Nullable Instant published() {
        return published;
    }

    @Override
    public int size() {
        return cards.size();
    }

    @Override
    public List<String> documents() {
        return documents;
    }

    @Override
    public Labels labels() {
        return labels;
    }

    @Override
    public Optional<CaseCard> card(String slug) {
        return Optional.ofNullable(positions.get(slug)).map(cards::get);
    }

    @Override
    public List<CaseCard> standingOn(SourceRef lines, int most) {
        return every(CaseQuery.ALL)
                .filter(card -> card.study().standsOn(lines))
                .limit(most)
                .toList();
    }

    @Override
    public CasePage find(CaseQuery query) {
        FixedBitSet found = admitted(query, null);
        int total = found.cardinality();
        long from = Math.min((query.page() - 1L) * query.size(), total);
        return new CasePage(
                total,
                query.page(),
                query.size(),
                inOrder(query, found).skip(from).limit(query.size()).toList());
    }

    @Override
    public Stream<CaseCard> every(CaseQuery query) {
        return inOrder(query, admitted(query, null));
    }

    @Override
    public List<CaseCard> richest(int most) {
        return richest.computeIfAbsent(
                most,
                wanted -> every(CaseQuery.ALL)
                        .filter(CaseCard::hasEverySection)
                        .sorted(Comparator.comparingInt(CaseCard::richness).reversed())
                        .limit(wanted)
                        .toList());
    }

    private Stream<CaseCard> inOrder(CaseQuery query, FixedBitSet found) {
        Hits hits = query.sort() == Sort.RELEVANCE ? hits(query) : null;
        IntStream order = hits == null ? order(query.sort()) : hits.bestFirst();
        return order.filter(found::get).mapToObj(cards::get);
    }

    /** Made when a list first wants it: few do, and a preview none. */
    private IntStream order(Sort sort) {
        return IntStream.of(orders.computeIfAbsent(sort, wanted -> CaseOrder.of(cards, wanted)));
    }

    private FixedBitSet admitted(CaseQuery query, @Nullable Dimension ignored) {
        Hits hits = hits(query);
        return counting.admitted(query, hits == null ? null : hits.among(cards.size()), ignored);
    }

    /** Null where there is nothing to search for. */
    private @Nullable Hits hits(CaseQuery query) {
        TextQuery text = query.textQuery();
        return text.isEmpty() ? null : index.search(text);
    }

    @Override
    public List<Counts> facets(CaseQuery query) {
        FixedBitSet all = admitted(query, null);
        return Stream.of(Dimension.values())
                .map(dimension -> counting.counts(
                        query, dimension, query.restricts(dimension) ? admitted(query, dimension) : all))
                .toList();
    }

    @Override
    public Counts counts(CaseQuery query, Dimension dimension) {
        return counting.counts(query, dimension, admitted(query, dimension));
    }

    @Override
    public Counts countsWithin(CaseQuery query, Dimension dimension) {
        return counting.counts(query, dimension, admitted(query, null));
    }

    @Override
    public CrossTable crossTable(CaseQuery query, Dimension rows, Dimension columns) {
        FixedBitSet found = admitted(query, null);
        return CrossTable.of(
                new CrossTableSide(query, counting.postings(rows), found, labels, CrossTable.MOST_ROWS),
                new CrossTableSide(query, counting.postings(columns), found, labels, CrossTable.MOST_COLUMNS),
                found.cardinality());
    }

    @Override
    public Map<String, List<Passage>> passages(CaseQuery query, List<CaseCard> cases) {
        TextQuery text = query.textQuery();
        Map<String, List<Passage>> bySlug = new HashMap<>();
        if (!text.wanted().isEmpty()) {
            IntFunction<List<Passage>> passages = index.passages(text);
            Deadline deadline = Deadline.start();
            cases.stream()
                    .map(card -> card.study().slug())
                    .takeWhile(slug -> !deadline.isOver())
                    .forEach(slug -> {
                        Integer position = positions.get(slug);
                        if (position != null) {
                            bySlug.put(slug, passages.apply(position));
                        }
                    });
        }
        return bySlug;
    }

    @Override
    public Map<String, List<Match>> matches(CaseQuery query, List<CaseCard> cases) {
        TextQuery text = query.textQuery();
        Map<String, List<Match>> bySlug = new HashMap<>();
        if (!text.isEmpty()) {
            IntFunction<List<Match>> matches = index.matches(text);
            for (CaseCard card : cases) {
                String slug = card.study().slug();
                Integer position = positions.get(slug);
                if (position != null) {
                    bySlug.put(
                            slug,
                            matches.apply(position).stream()
                                    .map(match -> NameReadings.named(match, card.study(), labels))
                                    .toList());
                }
            }
        }
        return bySlug;
    }

    @Override
    public SearchHelp help(CaseQuery query) {
        return new NoResults(this, dictionary).help(query);
    }

    @Override
    public List<CaseCard> nearest(TextQuery text, int most) {
        return index.nearest(text, most).mapToObj(cards::get).toList();
    }

    @Override
    public List<Suggestion> suggest(String typed, int most) {
        return Vocabularies.suggest(this, suggestions, titles, typed, most);
    }
}
