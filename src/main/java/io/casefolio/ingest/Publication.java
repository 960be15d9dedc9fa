package io.casefolio.ingest;

import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Edition;
import io.casefolio.model.Corpus;
import io.casefolio.query.CaseQuery;
import io.casefolio.source.SourceDocument;
import io.casefolio.standing.FactChange;
import io.casefolio.standing.Standings;
import io.casefolio.store.ImportReport;
import io.casefolio.store.Published;
import io.casefolio.store.Publisher;
import io.casefolio.store.Publisher.Result;
import io.micrometer.core.instrument.Metrics;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Makes a corpus the newest edition, with its index and what it changes, or, if it throws, leaves everything as it was. */
@Component
class Publication {

    /** The meter of how long each stage of an import takes; storing holds making the index. */
    private static final String STAGES = "casefolio.import";

    private final Catalogue catalogue;
    private final Publisher publisher;
    private final Standings standings;

    Publication(Catalogue catalogue, Publisher publisher, Standings standings) {
        this.catalogue = catalogue;
        this.publisher = publisher;
        this.standings = standings;
    }

    /**
     * Stores it, unless it is the same or overtaken.
     *
     * @param base the number of the edition that it is to follow
     * @param alongside writes in the same transaction; is given the number of the edition
     */
    Result of(Corpus corpus, ImportReport report, List<SourceDocument> files, long base, LongConsumer alongside) {
        if (catalogue.current().number() != base) {
            catalogue.follow();
        }
        Edition before = catalogue.current();
        if (before.number() != base) {
            return Result.OVERTAKEN;
        }
        return timed("store", () -> {
            List<FactChange> changes =
                    FactChange.between(catalogue.caseStudies(before, before.every(CaseQuery.ALL)), corpus.cases());
            return publisher.publish(corpus, report, files, base, published -> {
                standings.add(published.number(), changes);
                alongside.accept(published.number());
                prepare(published);
            });
        });
    }

    private void prepare(Published published) {
        Metrics.timer(STAGES, "stage", "index").record(() -> catalogue.prepare(published));
    }

    /** Does a stage of an import, and counts how long it takes. */
    static <T> T timed(String stage, Supplier<T> work) {
        return Metrics.timer(STAGES, "stage", stage).record(work);
    }
}
