package io.casefolio.ingest;

import io.casefolio.source.CorpusFolder;
import java.io.UncheckedIOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Imports the corpus folder once it has changed and then been quiet from one look to the next, so that no half-written file is read. */
@Component
@ConditionalOnBooleanProperty("casefolio.watch")
class FolderWatch {

    private final Importer importer;
    private final CorpusFolder folder;
    private String seen;
    private String imported;

    FolderWatch(Importer importer, CasefolioProperties properties) {
        this.importer = importer;
        this.folder = new CorpusFolder(properties.corpus());
        this.imported = state();
        this.seen = imported;
    }

    @Scheduled(fixedDelay = 1_000)
    void look() {
        String now = state();
        boolean quiet = now.equals(seen);
        seen = now;
        if (quiet && !now.equals(imported)) {
            imported = now;
            importer.importIfChanged();
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
