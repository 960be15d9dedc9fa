package io.casefolio.cluster;

import io.casefolio.catalog.CaseCard;
import io.casefolio.catalog.CasePage;
import io.casefolio.catalog.Counts;
import io.casefolio.catalog.CrossTable;
import io.casefolio.catalog.Deadline;
import io.casefolio.catalog.Edition;
import io.casefolio.catalog.LabelledCounts;
import io.casefolio.catalog.NoResults;
import io.casefolio.catalog.SearchHelp;
import io.casefolio.catalog.Vocabularies;
import io.casefolio.meaning.Interpreter;
import io.casefolio.meaning.Match;
import io.casefolio.meaning.NameReadings;
import io.casefolio.meaning.Queries;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.model.SectionKind;
import io.casefolio.model.SourceRef;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.TextQuery;
import io.casefolio.search.Passage;
import io.casefolio.search.Passages;
import io.casefolio.search.Suggestion;
import io.casefolio.store.Published;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.SortOptions;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** An edition that is an index of OpenSearch: it holds nothing but its name, its vocabulary, and what documents print. */
final class ClusterEdition implements Edition {

    private final long number;
    private final String name;
    private final Instant published;
    private final int size;
    private final Labels labels;
    private final LabelledCounts labelled;
    private final OpenSearch openSearch;
    private final IndexQuestions index;
    private final EditionWords words;
    private final Interpreter interpreter;

    ClusterEdition(Published published, OpenSearch openSearch) {
        // Not what it is made from, which may hold every case.
        this.number = published.number();
        this.name = published.name();
        this.published = published.published();
        this.size = published.size();
        this.labels = new Labels(published.terms(), published.lexicon());
        this.labelled = new LabelledCounts(labels, published.printed());
        this.openSearch = openSearch;
        this.index = new IndexQuestions(openSearch, IndexForm.name(name));
        this.interpreter = new Interpreter(labels, index::finds);
        this.words = new EditionWords(index, labels, () -> facets(CaseQuery.ALL));
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
    public Instant published() {
        return published;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public List<String> documents() {
        var answer = index.count(
                QueryDsl.every(Stream.of()), Map.of(IndexForm.DOCUMENT, Facets.withPositions(IndexForm.DOCUMENT)));
        return Facets.placed(answer, IndexForm.DOCUMENT)
                .sorted(Facets.Placed.ORDER)
                .map(Facets.Placed::what)
                .toList();
    }

    @Override
    public Labels labels() {
        return labels;
    }

    @Override
    public Optional<CaseCard> card(String slug) {
        return listed(Asked.slugs(List.of(slug)), Asked.order(CaseQuery.ALL), 0, 1).items().stream()
                .findFirst();
    }

    /** The database knows, and OpenSearch may be away. */
    @Override
    public boolean mayHave(String slug) {
        return true;
    }

    @Override
    public List<CaseCard> standingOn(SourceRef lines, int most) {
        return listed(Asked.standingOn(lines), Asked.order(CaseQuery.ALL), 0, most)
                .items();
    }

    @Override
    public CasePage find(CaseQuery query) {
        // OpenSearch refuses what ends beyond the window of the index, which may be its cases.
        int left = Math.toIntExact(Math.max(0, size - (query.page() - 1L) * query.size()));
        var found = listed(all(query), Asked.order(query), size - left, Math.min(left, query.size()));
        return new CasePage(found.total(), query.page(), query.size(), found.items());
    }

    /** What its text matches; every case without a text. */
    private Query text(CaseQuery query) {
        TextQuery text = query.textQuery();
        return text.isEmpty()
                ? QueryDsl.every(Stream.of())
                : QueryDsl.of(interpreter.of(text).query());
    }

    private Query all(CaseQuery query) {
        return Asked.all(query, text(query));
    }

    private IndexQuestions.Found<CaseCard> listed(Query cases, List<SortOptions> order, int from, int size) {
        var found = index.find(cases, order, from, size, IndexedCase.Listed.class, IndexForm.CARD);
        List<CaseCard> cards =
                found.items().stream().map(IndexedCase.Listed::card).toList();
        return new IndexQuestions.Found<>(found.total(), cards);
    }

    @Override
    public Stream<CaseCard> every(CaseQuery query) {
        return EveryCase.stream(openSearch, index.index(), all(query), Asked.order(query));
    }

    @Override
    public List<CaseCard> richest(int most) {
        List<String> every =
                SectionKind.EXPECTED.stream().map(SectionKind::heading).toList();
        return listed(Asked.havingAll(Dimension.SECTION, every), Asked.richestFirst(), 0, most)
                .items();
    }

    @Override
    public List<Counts> facets(CaseQuery query) {
        return counts(text(query), query, List.of(Dimension.values()));
    }

    @Override
    public Counts counts(CaseQuery query, Dimension dimension) {
        return counts(text(query), query, List.of(dimension)).get(0);
    }

    @Override
    public Counts countsWithin(CaseQuery query, Dimension dimension) {
        return counts(all(query), query, List.of(dimension)).get(0);
    }

    private List<Counts> counts(Query among, CaseQuery query, List<Dimension> dimensions) {
        var found = index.count(among, Facets.of(query, dimensions));
        return dimensions.stream()
                .map(dimension -> {
                    var counted = Facets.counted(dimension, found.answer());
                    return labelled.of(query, dimension, counted.occurring(), counted.cases(), counted.without());
                })
                .toList();
    }

    @Override
    public CrossTable crossTable(CaseQuery query, Dimension rows, Dimension columns) {
        return new CrossTables(index, labels, query, all(query)).of(rows, columns);
    }

    @Override
    public Map<String, List<Passage>> passages(CaseQuery query, List<CaseCard> cases) {
        TextQuery text = query.textQuery();
        Map<String, List<Passage>> bySlug = new HashMap<>();
        if (!text.wanted().isEmpty() && !cases.isEmpty()) {
            List<String> slugs = cases.stream().map(card -> card.study().slug()).toList();
            var quoted = index.find(
                    Asked.slugs(slugs),
                    Asked.order(CaseQuery.ALL),
                    0,
                    slugs.size(),
                    IndexedCase.Quoted.class,
                    IndexForm.SLUG,
                    IndexForm.LINES);
            Passages passages = new Passages(interpreter.of(text).shown());
            Deadline deadline = Deadline.start();
            quoted.items().stream()
                    .takeWhile(ofCase -> !deadline.isOver())
                    .forEach(ofCase -> bySlug.put(ofCase.slug(), passages.among(ofCase.lines())));
        }
        return bySlug;
    }

    @Override
    public Map<String, List<Match>> matches(CaseQuery query, List<CaseCard> cases) {
        TextQuery text = query.textQuery();
        if (text.isEmpty() || cases.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Match>> bySlug = index.matches(
                interpreter.of(text).others(),
                cases.stream().map(card -> card.study().slug()).toList());
        cases.forEach(card -> bySlug.computeIfPresent(
                card.study().slug(),
                (slug, matches) -> matches.stream()
                        .map(match -> NameReadings.named(match, card.study(), labels))
                        .toList()));
        return bySlug;
    }

    @Override
    public SearchHelp help(CaseQuery query) {
        return new NoResults(this, words.dictionary()).help(query);
    }

    @Override
    public List<CaseCard> nearest(TextQuery text, int most) {
        return listed(QueryDsl.of(Queries.nearest(NearText.of(text))), Asked.bestFirst(), 0, most)
                .items();
    }

    @Override
    public List<Suggestion> suggest(String typed, int most) {
        return Vocabularies.suggest(this, words.terms(), words.titled(typed, most), typed, most);
    }
}
