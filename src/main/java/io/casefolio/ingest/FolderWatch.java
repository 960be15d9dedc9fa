package io.casefolio.ingest;

import io.casefolio.source.CorpusFolder;
import io.casefolio.store.StoreUnavailableException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Imports the corpus folder once it has changed and then been quiet from one look to the next, so that no half-written file is read. */
@Component
@ConditionalOnBooleanProperty("casefolio.watch")
class FolderWatch {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    /** How long a state that could not be imported, as while the database is away, waits for its next try. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Importer importer;
    private final CorpusFolder folder;
    private String seen;
    private String tried;
    private Instant again = Instant.EPOCH;
    private String imported;
    private boolean away;

    FolderWatch(Importer importer, CasefolioProperties properties) {
        this.importer = importer;
        this.folder = new CorpusFolder(properties.corpus());
        this.imported = state();
        this.seen = imported;
        this.tried = imported;
    }

    @Scheduled(fixedDelay = 1_000)
    void look() {
        String now = state();
        boolean quiet = now.equals(seen);
        seen = now;
        if (!quiet || now.equals(imported) || now.equals(tried) && Instant.now().isBefore(again)) {
            return;
        }
        tried = now;
        again = Instant.now().plus(PAUSE);
        imported = ""; // whatever comes of it, no longer what it was
        try {
            if (!importer.importIfChanged()) {
                imported = now; // nothing is left to do
            }
            away = false;
        } catch (StoreUnavailableException e) {
            if (!away) {
                LOG.warn("The database does not answer; once it does, the corpus folder is imported");
            }
            away = true;
        }
    }

    /** A folder that cannot be read for a moment is one that changes. */
    private String state() {
        try {
            return folder.state();
        } catch (UncheckedIOException e) {
            return "";
        }
    }
}
