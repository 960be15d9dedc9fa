package io.casefolio.ingest;

import io.casefolio.catalog.Catalogue;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Corpus;
import io.casefolio.source.SourceDocument;
import io.casefolio.standing.FactChange;
import io.casefolio.standing.Standings;
import io.casefolio.store.ImportReport;
import io.casefolio.store.Published;
import io.casefolio.store.Publisher;
import io.casefolio.store.Publisher.Result;
import io.casefolio.store.Store;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a corpus the newest edition, with its index and what it changes, or, if it throws, leaves everything as it was. */
@Component
class Publication {

    private final Store store;
    private final Publisher publisher;
    private final Standings standings;
    private final Catalogue catalogue;
    private final Stages stages;

    Publication(Store store, Publisher publisher, Standings standings, Catalogue catalogue, Stages stages) {
        this.store = store;
        this.publisher = publisher;
        this.standings = standings;
        this.catalogue = catalogue;
        this.stages = stages;
    }

    /**
     * Stores it, unless it is the same or overtaken.
     *
     * @param base the number of the edition that it is to follow
     * @param alongside writes in the same transaction; is given the number of the edition
     */
    Result of(Corpus corpus, ImportReport report, List<SourceDocument> files, long base, LongConsumer alongside) {
        return stages.timed("store", () -> {
            List<FactChange> changes = changes(base, corpus);
            AtomicReference<@Nullable Published> begun = new AtomicReference<>();
            try {
                return publisher.publish(
                        corpus,
                        report,
                        files,
                        base,
                        edition -> {
                            standings.add(edition, base, changes);
                            alongside.accept(edition);
                        },
                        published -> {
                            begun.set(published);
                            stages.timed("index", () -> catalogue.prepare(published));
                        });
            } catch (RuntimeException | Error e) {
                withdraw(begun.get(), e);
                throw e;
            }
        });
    }

    private void withdraw(@Nullable Published begun, Throwable failure) {
        if (begun == null) {
            return;
        }
        try {
            catalogue.withdraw(begun);
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private List<FactChange> changes(long base, Corpus corpus) {
        try (Stream<CaseStudy> before = store.published(base).stream()
                .flatMap(published -> published.cases().get())) {
            return FactChange.between(before.iterator(), corpus.cases());
        }
    }
}
