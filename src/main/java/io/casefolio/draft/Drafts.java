package io.casefolio.draft;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Edition;
import io.casefolio.catalog.EditionUnavailableException;
import io.casefolio.desk.DocumentChange;
import io.casefolio.ingest.DocumentSet;
import io.casefolio.model.Corpus;
import io.casefolio.store.Store;
import io.casefolio.store.StoreUnavailableException;
import jakarta.annotation.PreDestroy;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Reads drafts in the background, one after the other, and keeps a few of them for some hours; a restart loses them. */
@Service
public class Drafts {

    /** Each holds a catalogue in memory. */
    public static final int MOST = 4;

    public static final Duration KEPT = Duration.ofHours(2);

    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);

    private final DocumentSet set;
    private final Store store;
    private final Catalogue catalogue;
    private final Clock clock = Clock.systemUTC();

    private final Cache<String, Draft> drafts = Caffeine.newBuilder()
            .expireAfterAccess(KEPT)
            .scheduler(Scheduler.systemScheduler()) // also while nobody looks
            .build();
    private final ExecutorService reader =
            new ThreadPoolExecutor(0, 1, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), task -> {
                Thread thread = new Thread(task, "drafts");
                thread.setDaemon(true);
                return thread;
            });

    Drafts(DocumentSet set, Store store, Catalogue catalogue) {
        this.set = set;
        this.store = store;
        this.catalogue = catalogue;
    }

    /** Begins one; empty where there are as many as are kept. */
    public synchronized Optional<Draft> begin(String who, List<DocumentChange> changes) {
        List<Draft> all = all();
        if (all.stream()
                        .filter(draft -> draft.state().step() != Draft.Step.PUBLISHED)
                        .count()
                >= MOST) {
            return Optional.empty();
        }
        all.stream()
                .filter(draft -> draft.state().step() == Draft.Step.PUBLISHED)
                .skip(MOST)
                .forEach(this::discard);
        Draft draft = new Draft(who, clock.instant(), changes);
        drafts.put(draft.id(), draft);
        readAgain(draft);
        return Optional.of(draft);
    }

    /** The last begun first. */
    public List<Draft> all() {
        return drafts.asMap().values().stream()
                .sorted(Comparator.comparing(Draft::begun).reversed())
                .toList();
    }

    /** Empty where it was discarded, has not been looked at for long, or was begun before a restart. */
    public Optional<Draft> find(String id) {
        return Optional.ofNullable(drafts.getIfPresent(id));
    }

    /** Whether an edition has been published since its consequences were made. */
    public boolean isOvertaken(Draft draft) {
        Proposal proposal = draft.state().proposal();
        return proposal != null
                && proposal.before().number() != catalogue.current().number();
    }

    public void discard(Draft draft) {
        drafts.invalidate(draft.id());
    }

    /** Has it read anew where it was hindered. */
    public synchronized void tryAgain(Draft draft) {
        if (draft.state().step().isHindered()) {
            readAgain(draft);
        }
    }

    /** Has it read anew, as when the catalogue has changed. */
    void readAgain(Draft draft) {
        draft.enter(Draft.Step.WAITING);
        reader.execute(() -> read(draft));
    }

    private void read(Draft draft) {
        if (find(draft.id()).isEmpty()) {
            return; // discarded while it waited
        }
        try {
            catalogue.follow();
            Edition before = catalogue.current();
            Optional<Corpus> now = store.published(before.number())
                    .map(published -> published.corpus(store.problems(before.number())));
            if (now.isEmpty() && before.number() > 0) {
                readAgain(draft); // another one has taken its place
                return;
            }
            if (!set.isBaseOf(draft.changes())) {
                draft.enter(Draft.Step.OUTDATED);
                return;
            }
            draft.ready(Proposal.read(
                    draft.changes(),
                    before,
                    now.orElse(Corpus.EMPTY),
                    set,
                    draft::found,
                    draft::reading,
                    () -> draft.enter(Draft.Step.COMPARING)));
        } catch (UncheckedIOException e) {
            LOG.warn("The corpus folder cannot be read: {}", e.getMessage());
            draft.enter(Draft.Step.NO_FOLDER);
        } catch (StoreUnavailableException | EditionUnavailableException e) {
            draft.enter(Draft.Step.NO_DATABASE);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            LOG.error("A draft could not be read", e);
            draft.enter(Draft.Step.FAULT);
        }
    }

    @PreDestroy
    void stop() {
        reader.shutdownNow();
    }
}
