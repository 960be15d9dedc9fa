package io.casefolio.ingest;

import io.casefolio.catalog.Catalogue;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Imports before the web server accepts its first request. */
@Component
@ConditionalOnWebApplication
class ImportOnStart implements SmartLifecycle {

    private final Importer importer;
    private final Catalogue catalogue;
    private boolean running;

    ImportOnStart(Importer importer, Catalogue catalogue) {
        this.importer = importer;
        this.catalogue = catalogue;
    }

    @Override
    public void start() {
        catalogue.follow(); // what is there is shown, whatever becomes of the import
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
