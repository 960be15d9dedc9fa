package io.casefolio.cli;

import io.casefolio.catalog.Catalogue;
import io.casefolio.ingest.Importer;
import io.casefolio.model.Corpus;
import io.casefolio.model.Lexicon;
import io.casefolio.store.Store;
import java.util.List;
import java.util.function.ToIntFunction;

/** The catalogue of a data folder, for as long as a command needs it. */
interface CatalogueAccess {

    /**
     * Opens it, has the work done, and closes it.
     *
     * @param work makes an exit code
     */
    int with(DataOption data, ToIntFunction<Parts> work);

    /** The parts of it that commands ask. */
    record Parts(Store store, Catalogue catalogue, Importer importer) {

        /** The published edition as a corpus, with the problems of its import; an empty one before the first. */
        Corpus published() {
            long edition = store.newest().edition();
            return store.published(edition)
                    .map(published -> published.corpus(store.problems(edition)))
                    .orElseGet(() -> new Corpus(List.of(), List.of(), List.of(), Lexicon.EMPTY, List.of()));
        }
    }
}
