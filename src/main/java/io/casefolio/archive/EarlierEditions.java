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
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;

/**
 * Makes earlier editions again from the documents that their imports read, as the importer reads them today. A few are
 * held in memory; one is made at a time.
 */
@Service
public class EarlierEditions implements Catalogue.Archive {

    private static final int MOST_HELD = 3;

    /** Of all documents of an edition; what is larger would take the memory of the newest. */
    private static final long MOST_BYTES = 20_000_000;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Store store;
    private final Semaphore making = new Semaphore(1);
    private final Cache<Long, Optional<Made>> held = Caffeine.newBuilder()
            .maximumSize(MOST_HELD)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    private record Made(Corpus corpus, Edition edition) {}

    EarlierEditions(Store store) {
        this.store = store;
    }

    /** Empty, too, for one whose documents are too large to be read again beside the newest. */
    @Override
    public Optional<Edition> edition(long number) {
        return made(number).map(Made::edition);
    }

    /** What readers of the first see otherwise in the second; empty where one of them is none, or is too large. */
    public Optional<Consequences> between(long earlier, long later) {
        return made(earlier)
                .flatMap(before -> made(later).map(after -> Consequences.of(before.corpus(), after.corpus())));
    }

    private Optional<Made> made(long number) {
        Optional<Made> known = held.getIfPresent(number);
        if (known != null) {
            return known;
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
            return held.get(number, this::make);
        } finally {
            making.release();
        }
    }

    private Optional<Made> make(long number) {
        List<SourceDocument> documents = store.documents(number);
        long bytes = documents.stream()
                .mapToLong(document -> document.bytes().length)
                .sum();
        if (documents.isEmpty() || bytes > MOST_BYTES) {
            return Optional.empty();
        }
        Corpus corpus = Linker.read(documents);
        return store.importReport(number)
                .map(report -> new Made(
                        corpus,
                        HeldEdition.of(
                                corpus, number, number + " as kept " + report.fingerprint(), report.finished())));
    }
}
