package io.casefolio.ingest;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Imports before the web server accepts its first request. */
@Component
class ImportOnStart implements SmartLifecycle {

    private final Importer importer;
    private boolean running;

    ImportOnStart(Importer importer) {
        this.importer = importer;
    }

    @Override
    public void start() {
        importer.importIfChanged();
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
