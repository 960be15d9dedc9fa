package io.casefolio.archive;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Edition;
import io.casefolio.catalog.EditionUnavailableException;
import io.casefolio.catalog.HeldEdition;
import io.casefolio.link.Linker;
import io.casefolio.model.Corpus;
import io.casefolio.report.Consequences;
import io.casefolio.source.SourceDocument;
import io.casefolio.store.Store;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Makes earlier editions again from the documents that their imports read, as the importer reads them today. A few are
 * held in memory, fewer where they are large; one is made at a time.
 */
@Service
public class EarlierEditions implements Catalogue.Archive {

    private static final int MOST_HELD = 3;
    private static final int MOST_COMPARED = 50;
    private static final int MOST_REFUSED = 10_000;

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Store store;
    private final Semaphore making = new Semaphore(1);
    private final Cache<Long, Made> held =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(30)).build();
    /** Which have turned out to be, so that nobody adds up their documents again. */
    private final Cache<Long, Boolean> tooLarge =
            Caffeine.newBuilder().maximumSize(MOST_REFUSED).build();

    private final Cache<List<Long>, Since> compared =
            Caffeine.newBuilder().maximumSize(MOST_COMPARED).build();

    private record Made(Corpus corpus, Edition edition, long bytes) {}

    /**
     * What has changed from one edition to another.
     *
     * @param changed cases that say something else
     * @param facts in which they do
     */
    public record Since(int added, int removed, int changed, int facts) {

        static Since of(Consequences consequences) {
            return new Since(
                    consequences.added().size(),
                    consequences.removed().size(),
                    consequences.changed().size(),
                    consequences.changed().stream()
                            .mapToInt(study -> study.facts().size())
                            .sum());
        }
    }

    EarlierEditions(Store store) {
        this.store = store;
    }

    /** Empty, too, for one whose documents are too large to be read again beside the newest. */
    @Override
    public Optional<Edition> edition(long number) {
        return made(number).map(Made::edition);
    }

    /**
     * What readers of the first see otherwise in the second; empty where one of them is none, or is too large.
     *
     * @throws EditionUnavailableException if one of them cannot be had now
     */
    public Optional<Since> since(long earlier, long later) {
        List<Long> both = List.of(earlier, later);
        Since known = compared.getIfPresent(both);
        return known != null ? Optional.of(known) : compare(both);
    }

    /**
     * All that has changed from one edition to another, which is made anew each time; empty likewise.
     *
     * @throws EditionUnavailableException if one of them cannot be had now
     */
    public Optional<Consequences> consequences(long earlier, long later) {
        return made(earlier)
                .flatMap(before -> made(later).map(after -> Consequences.of(before.corpus(), after.corpus())));
    }

    private Optional<Since> compare(List<Long> both) {
        Optional<Since> since = consequences(both.get(0), both.get(1)).map(Since::of);
        since.ifPresent(found -> compared.put(both, found));
        return since;
    }

    private Optional<Made> made(long number) {
        Made known = held.getIfPresent(number);
        if (known != null) {
            return Optional.of(known);
        }
        if (tooLarge.getIfPresent(number) != null) {
            return Optional.empty();
        }
        try {
            if (!making.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new EditionUnavailableException("other editions are being read");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EditionUnavailableException("the server is stopping");
        }
        try {
            Made made = held.getIfPresent(number);
            return Optional.ofNullable(made == null ? make(number) : made);
        } finally {
            making.release();
        }
    }

    /** Null where there is none. */
    private @Nullable Made make(long number) {
        long bytes = store.sizeOfDocuments(number);
        if (bytes > MOST_BYTES) {
            tooLarge.put(number, true);
            return null;
        }
        List<SourceDocument> documents = store.documents(number);
        if (documents.isEmpty()) {
            return null;
        }
        makeRoomFor(bytes);
        Corpus corpus = Linker.read(documents);
        Made made = store.importReport(number)
                .map(report -> new Made(
                        corpus,
                        HeldEdition.of(corpus, number, number + " as kept " + report.fingerprint(), report.finished()),
                        bytes))
                .orElse(null);
        if (made != null) {
            held.put(number, made);
        }
        return made;
    }

    /** The one that was asked for longest ago goes first. */
    private void makeRoomFor(long bytes) {
        long left = MOST_BYTES - weight(bytes);
        for (Map.Entry<Long, Made> other : held.policy()
                .expireAfterAccess()
                .orElseThrow()
                .youngest(MOST_HELD)
                .entrySet()) {
            left -= weight(other.getValue().bytes());
            if (left < 0) {
                held.invalidate(other.getKey());
            }
        }
    }

    private static long weight(long bytes) {
        return Math.max(bytes, MOST_BYTES / MOST_HELD);
    }
}
