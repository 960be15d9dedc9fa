package io.casefolio.catalog;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.casefolio.catalog.RelatedCases.Related;
import io.casefolio.meaning.KeptAnswers;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Level;
import io.casefolio.model.Problem;
import io.casefolio.store.ImportReport;
import io.casefolio.store.Published;
import io.casefolio.store.Publisher;
import io.casefolio.store.Store;
import io.casefolio.store.Store.KeptDocument;
import io.casefolio.store.Store.Newest;
import io.casefolio.store.Store.ProblemPage;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Hands out the newest edition. Only a case's text and what imports found are asked of the database. */
@Service
public class Catalogue {

    private static final int MOST_RELATED = 10;

    /** Whole cases in memory, for each reader of many. */
    private static final int AT_A_TIME = 50;

    private static final int MOST_KEPT_VERSIONS = 50_000;

    /** However many documents they have: the two newest editions, and an import that failed after them. */
    private static final int FEWEST_RUNS = 3;

    /** Answers about editions, which stay the same; some megabytes. */
    private static final int MOST_KEPT = 2_000;

    private final Store store;
    private final Publisher publisher;
    private final Editions editions;
    private final Archive archive;
    private final KeptAnswers<Long, Map<String, String>> versions = new KeptAnswers<>(Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT_VERSIONS)
            .weigher(
                    (Long run, Map<String, String> ofRun) -> Math.min(ofRun.size(), MOST_KEPT_VERSIONS / FEWEST_RUNS)));
    private final KeptAnswers<List<String>, List<Related>> related =
            new KeptAnswers<>(Caffeine.newBuilder().maximumSize(MOST_KEPT));

    private volatile State state = State.of(HeldEdition.empty(), 0, null);

    private @Nullable Edition prepared;

    /**
     * What is shown, replaced as a whole.
     *
     * @param unrecorded an import that failed after the last one and could not be recorded
     * @param name no other state has it
     */
    private record State(
            Edition edition, long lastImport, @Nullable ImportReport unrecorded, String name) {

        static State of(Edition edition, long lastImport, @Nullable ImportReport unrecorded) {
            String name = edition.name() + " " + lastImport;
            return new State(
                    edition, lastImport, unrecorded, unrecorded == null ? name : name + " " + unrecorded.finished());
        }
    }

    Catalogue(Store store, Publisher publisher, Editions editions, Archive archive) {
        this.store = store;
        this.publisher = publisher;
        this.editions = editions;
        this.archive = archive;
    }

    /** Where editions are that are no longer shown. */
    public interface Archive {

        /**
         * Of all documents of an edition; one of more is not there. An edition takes about six times its documents while it
         * is made, five when it is held: those that are held, together as large as this, and the one that is being made
         * take a third of the heap.
         */
        long MOST_BYTES = Math.min(20_000_000, Runtime.getRuntime().maxMemory() / 36);

        /**
         * An edition before the newest, as it was published; empty where none was under that number, or it is too large.
         *
         * @throws EditionUnavailableException if it cannot be had now
         */
        Optional<Edition> edition(long number);
    }

    /** The newest edition, which a request takes once and then asks. */
    public Edition current() {
        return state.edition();
    }

    /**
     * The edition that was published under a number, the newest or one before it; empty where there was none.
     *
     * @throws EditionUnavailableException if it cannot be had now
     */
    public Optional<Edition> edition(long number) {
        Edition newest = current();
        if (number >= newest.number()) {
            return number == newest.number() ? Optional.of(newest) : Optional.empty();
        }
        return archive.edition(number);
    }

    /** Names what is shown now; another with every import, whether it publishes or fails. */
    public String state() {
        return state.name();
    }

    /**
     * The whole case study; empty where the edition has no case of that slug, or is no longer one of the two newest.
     *
     * @throws io.casefolio.store.StoreUnavailableException if there is one and the database does not answer
     */
    public Optional<CaseStudy> caseStudy(Edition edition, String slug) {
        return edition.whole(slug)
                .or(() -> edition.mayHave(slug) ? store.caseStudy(edition.number(), slug) : Optional.empty());
    }

    /**
     * The same cases in the same order with their text, some read at a time.
     *
     * @throws EditionUnavailableException from the iterator, if the edition is no longer one of the two newest
     * @throws io.casefolio.store.StoreUnavailableException from the iterator, if the database does not answer
     */
    public Iterator<CaseStudy> caseStudies(Edition edition, Stream<CaseCard> cards) {
        Iterator<CaseCard> left = cards.iterator();
        return Stream.generate(() -> next(left))
                .takeWhile(some -> !some.isEmpty())
                .flatMap(some -> whole(edition, some))
                .iterator();
    }

    private static List<CaseCard> next(Iterator<CaseCard> left) {
        List<CaseCard> some = new ArrayList<>(AT_A_TIME);
        while (left.hasNext() && some.size() < AT_A_TIME) {
            some.add(left.next());
        }
        return some;
    }

    private Stream<CaseStudy> whole(Edition edition, List<CaseCard> some) {
        List<String> elsewhere = some.stream()
                .map(card -> card.study().slug())
                .filter(slug -> edition.whole(slug).isEmpty())
                .toList();
        Map<String, CaseStudy> bySlug = elsewhere.isEmpty()
                ? Map.of()
                : store.caseStudies(edition.number(), elsewhere).stream()
                        .collect(Collectors.toMap(CaseStudy::slug, study -> study));
        return some.stream()
                .map(CaseCard::study)
                .map(study -> edition.whole(study.slug())
                        .or(() -> Optional.ofNullable(bySlug.get(study.slug())))
                        .orElseThrow(() -> new EditionUnavailableException(
                                "The texts of edition " + edition.number() + " are no longer kept")));
    }

    /** The last import, whether it published or failed; empty before the first. */
    public Optional<ImportReport> lastImport() {
        State now = state;
        return now.unrecorded() == null ? store.importReport(now.lastImport()) : Optional.of(now.unrecorded());
    }

    /** To be called when an import has failed and that could not be recorded; the next start does not know of it. */
    public synchronized void tell(ImportReport failed) {
        ImportReport told = state.unrecorded();
        if (told == null || !failed.repeats(told)) {
            state = State.of(state.edition(), state.lastImport(), failed);
        }
    }

    /** What the last import found wrong or doubtful, as it found it. */
    public List<Problem> problems() {
        return store.problems(state.lastImport());
    }

    /** How many problems of each level the last import found; without levels of which it found none. */
    public Map<Level, Long> problemCounts() {
        return store.problemCounts(state.lastImport());
    }

    /**
     * A page of what the last import found.
     *
     * @param page counted from 1
     */
    public ProblemPage problems(int page, int size) {
        return store.problems(state.lastImport(), page, size);
    }

    /** The versions of documents that an edition was made from, by name. */
    public Map<String, String> versions(Edition edition) {
        return versions.get(edition.number(), store::versions);
    }

    /**
     * The cases that have most in common with one, the best first.
     *
     * @throws EditionUnavailableException if the edition cannot be asked now
     */
    public List<Related> related(Edition edition, CaseCard card) {
        return related.get(
                List.of(edition.name(), card.study().slug()), key -> RelatedCases.of(card, edition, MOST_RELATED));
    }

    /** The versions of documents in which the last import found {@link #problems()}, by name. */
    public Map<String, String> versionsOfProblems() {
        return versions.get(state.lastImport(), store::versions);
    }

    /**
     * What somebody wants to know of a version of a document, whether an edition is made from it or not; empty where there
     * is none.
     *
     * @param version what its SHA-256 begins with; null for the version that was read last
     * @param asked should not hold the document whole, which may be large
     */
    public <T> Optional<T> document(String name, @Nullable String version, Function<KeptDocument, T> asked) {
        return store.document(name, version, asked);
    }

    /** Makes an edition ready to be shown, its index included, before it counts as published. */
    public synchronized void prepare(Published published) {
        prepared = editions.prepare(published);
    }

    /** To be called where an edition that was made ready is not published after all. */
    public synchronized void withdraw(Published unpublished) {
        Edition edition = prepared;
        if (edition != null && edition.name().equals(unpublished.name())) {
            prepared = null;
            editions.withdraw(edition);
        }
    }

    /** Shows the newest edition of the store, whichever process published it. Two calls at once build nothing twice. */
    public synchronized void follow() {
        Newest newest = store.newest();
        Edition edition = state.edition();
        if (newest.edition() > edition.number()) {
            Published published = store.published(newest.edition()).orElse(null);
            if (published != null) {
                edition = open(published);
                editions.keepOnly(published);
            }
        }
        boolean imported = newest.lastImport() != state.lastImport();
        state = State.of(edition, newest.lastImport(), imported ? null : state.unrecorded());
    }

    /** Shows the newest edition with its full-text index built anew, while no other process publishes or builds one. */
    public void reindex() {
        publisher.exclusively(this::indexAnew); // that lock first, as those who prepare hold it already
    }

    private synchronized void indexAnew() {
        store.published(store.newest().edition()).ifPresent(published -> {
            editions.forgetIndexes();
            related.forgetAll();
            state = State.of(editions.prepare(published), store.newest().lastImport(), null);
        });
    }

    private Edition open(Published published) {
        Edition known = prepared;
        prepared = null;
        return known != null && known.name().equals(published.name()) ? known : editions.open(published);
    }
}
