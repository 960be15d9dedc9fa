package io.casefolio.catalog;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.PublishedFrequency;
import io.casefolio.model.SectionKind;
import io.casefolio.model.Term;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published catalogue, to be asked. */
@Service
@Transactional(readOnly = true)
public class Catalogue {

    private final Cases cases;
    private final Terms terms;
    private final PublishedFrequencies frequencies;
    private final Imports imports;
    private final TextIndex index;
    private final Words words;

    private volatile @Nullable Snapshot latest;

    Catalogue(
            Cases cases, Terms terms, PublishedFrequencies frequencies, Imports imports, TextIndex index, Words words) {
        this.cases = cases;
        this.terms = terms;
        this.frequencies = frequencies;
        this.imports = imports;
        this.index = index;
        this.words = words;
    }

    /** Grows with every publication; 0 before the first. */
    public long version() {
        return imports.findVersion();
    }

    /** Changes with every import, whether it publishes or fails, and differs between databases. */
    public String state() {
        return imports.findFirstByOrderByIdDesc().map(ImportEntity::identity).orElse("");
    }

    public CasePage find(CaseQuery query) {
        return find(snapshot(), query);
    }

    private CasePage find(Snapshot snapshot, CaseQuery query) {
        return snapshot.page(query, snapshot.hits(query.text(), index));
    }

    /** Every case in the document's order. */
    public List<CaseCard> all() {
        return snapshot().cards();
    }

    /** The whole case study; empty where no case has the slug. */
    public Optional<CaseStudy> bySlug(String slug) {
        return cases.findBySlug(slug).map(CaseEntity::toCaseStudy);
    }

    /**
     * One facet for each dimension. Its counts ignore its own selection and respect all others; selected values are
     * listed even where no case has them.
     */
    public List<Facet> facets(CaseQuery query) {
        Snapshot snapshot = snapshot();
        return snapshot.facets(query, snapshot.hits(query.text(), index));
    }

    /** Published and derived counts of a dimension, over all rows. */
    public List<Frequency> frequencies(Dimension dimension) {
        return snapshot().frequencies(dimension);
    }

    /**
     * How often each value of a dimension occurs among the cases that all other filters admit, so that its counts are
     * those of the facet.
     */
    public FrequencyTable frequencyTable(CaseQuery query, Dimension dimension) {
        Snapshot snapshot = snapshot();
        List<CaseCard> found = everyCase(snapshot, query.without(dimension));
        List<Frequency> published = query.isFiltered() ? List.of() : snapshot.frequencies(dimension);
        return FrequencyTable.of(query, dimension, found, published, snapshot.labels());
    }

    /** How often the values of two dimensions occur together among the cases that the query admits. */
    public CrossTable crossTable(CaseQuery query, Dimension rows, Dimension columns) {
        Snapshot snapshot = snapshot();
        return CrossTable.of(query, rows, columns, everyCase(snapshot, query), snapshot.labels());
    }

    private List<CaseCard> everyCase(Snapshot snapshot, CaseQuery query) {
        return find(snapshot, query.withSize(Integer.MAX_VALUE)).items();
    }

    public Labels labels() {
        return snapshot().labels();
    }

    /** The last import, whether it published or failed; empty before the first. */
    public Optional<ImportReport> lastImport() {
        return imports.findFirstByOrderByIdDesc().map(ImportEntity::toReport);
    }

    /** The import that the catalogue comes from; empty before the first. */
    public Optional<ImportReport> lastPublication() {
        return imports.findFirstByOutcomeOrderByIdDesc(ImportReport.Outcome.PUBLISHED)
                .map(ImportEntity::toReport);
    }

    /** When the catalogue was last published; empty before the first time. */
    public Optional<Instant> publicationTime() {
        return imports.findPublicationTime();
    }

    /**
     * The best passages of cases for a text, by slug; none where it matches only what every list shows, or where finding
     * them takes too long.
     */
    public Map<String, List<Passage>> passages(String text, List<String> slugs) {
        Passages passages = new Passages(TextQuery.parse(text), words);
        Map<String, List<Passage>> bySlug = new HashMap<>();
        if (!passages.isEmpty()) {
            Deadline deadline = Deadline.start();
            snapshot().lines(slugs, this::readLines).forEach((slug, lines) -> {
                if (!deadline.isOver()) {
                    bySlug.put(slug, passages.of(lines));
                }
            });
        }
        return bySlug;
    }

    private Map<String, List<SearchedLine>> readLines(Set<? extends String> slugs) {
        return cases.findBySlugIn(slugs).stream()
                .map(CaseEntity::toCaseStudy)
                .collect(Collectors.toMap(CaseStudy::slug, SearchedLine::of));
    }

    /** What to offer instead of a query without results. */
    public SearchHelp help(CaseQuery query) {
        return new Helper(this, snapshot(), index).help(query);
    }

    /**
     * Titles, technologies, platforms and places that contain what is typed, in either language; those that begin with
     * it first.
     */
    public List<Suggestion> suggest(String typed, int most) {
        return snapshot().suggestions().suggest(typed, most);
    }

    private Snapshot snapshot() {
        long version = version();
        Snapshot known = latest;
        if (known != null && known.version() == version) {
            return known;
        }
        Snapshot loaded = load(version);
        latest = loaded;
        return loaded;
    }

    private Snapshot load(long version) {
        Map<String, Map<SectionKind, Boolean>> sections = new HashMap<>();
        for (Cases.SectionPresence presence : cases.findSectionPresences()) {
            sections.computeIfAbsent(presence.slug(), slug -> new EnumMap<>(SectionKind.class))
                    .merge(presence.kind(), presence.hasText(), Boolean::logicalOr);
        }
        Map<String, String> leads = new HashMap<>();
        cases.findTexts(SectionKind.GOALS)
                .forEach(goals -> leads.putIfAbsent(goals.slug(), Sentences.first(goals.text())));
        List<CaseCard> cards = cases.findAllByOrderByPosition().stream()
                .map(CaseEntity::toCaseStudyWithoutSections)
                .map(study -> new CaseCard(
                        study,
                        Map.copyOf(sections.getOrDefault(study.slug(), Map.of())),
                        leads.getOrDefault(study.slug(), "")))
                .toList();
        List<PublishedFrequency> published = frequencies.findAllByOrderByPosition().stream()
                .map(PublishedFrequencyEntity::toFrequency)
                .toList();
        List<Term> labelled =
                terms.findAllByOrderById().stream().map(TermEntity::toTerm).toList();
        return new Snapshot(version, cards, published, new Labels(labelled));
    }
}
