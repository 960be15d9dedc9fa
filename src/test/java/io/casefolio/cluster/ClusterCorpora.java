package io.casefolio.cluster;

import io.casefolio.catalog.Edition;
import io.casefolio.model.Corpus;
import io.casefolio.store.Published;
import io.casefolio.testing.OpenSearchServer;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Editions of corpora on the OpenSearch of the run. */
public final class ClusterCorpora {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final OpenSearch OPEN_SEARCH = connect();
    private static final Map<Corpus, Edition> EDITIONS = new ConcurrentHashMap<>();

    private ClusterCorpora() {}

    private static OpenSearch connect() {
        try {
            return new OpenSearch(URI.create(OpenSearchServer.shared().url()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The edition that a corpus makes, filled once. */
    public static Edition of(Corpus corpus) {
        return EDITIONS.computeIfAbsent(corpus, filled -> {
            Published published = published(filled);
            new CaseIndexes(OPEN_SEARCH).fill(published);
            return new ClusterEdition(published, OPEN_SEARCH);
        });
    }

    static OpenSearch openSearch() {
        return OPEN_SEARCH;
    }

    static Published published(Corpus corpus) {
        int number = COUNT.incrementAndGet();
        return new Published(
                number,
                number + "-test",
                Instant.EPOCH,
                corpus.terms(),
                corpus.printed(),
                corpus.lexicon(),
                corpus.cases().size(),
                corpus.cases()::stream);
    }
}
