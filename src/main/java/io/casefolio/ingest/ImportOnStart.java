package io.casefolio.ingest;

import io.casefolio.catalog.SearchIndex;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Imports before the web server accepts its first request. */
@Component
class ImportOnStart implements SmartLifecycle {

    private final Importer importer;
    private final SearchIndex index;
    private boolean running;

    ImportOnStart(Importer importer, SearchIndex index) {
        this.importer = importer;
        this.index = index;
    }

    @Override
    public void start() {
        importer.importIfChanged();
        index.bringUpToDate();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
