package io.casefolio.cluster;

import io.casefolio.catalog.Edition;
import io.casefolio.catalog.EditionUnavailableException;
import io.casefolio.catalog.Editions;
import io.casefolio.store.Published;
import io.casefolio.store.Publisher;
import io.casefolio.store.StoreUnavailableException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.NestedRuntimeException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Editions as indexes of OpenSearch. The node that imports fills the index before the edition is published. An index that
 * is lost is filled anew by one of the nodes; one of an earlier edition is dropped once nobody has asked it for a while.
 */
@Component
@Profile("cluster")
class ClusterEditions implements Editions {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterEditions.class);

    /** Every node looks for the newest edition twice a second, and a request takes seconds at most. */
    private static final Duration UNUSED = Duration.ofSeconds(15);

    private final OpenSearch openSearch;
    private final CaseIndexes indexes;
    private final Publisher publisher;
    private final Map<String, Use> uses = new HashMap<>();
    private volatile @Nullable Published shown;
    private boolean away;

    /** How often an index had been used when that was first seen. */
    private record Use(long count, long since) {}

    ClusterEditions(OpenSearch openSearch, CaseIndexes indexes, Publisher publisher) {
        this.openSearch = openSearch;
        this.indexes = indexes;
        this.publisher = publisher;
    }

    @Override
    public Edition prepare(Published published) {
        indexes.fill(published);
        return open(published);
    }

    @Override
    public void withdraw(Edition prepared) {
        indexes.drop(IndexForm.name(prepared.name()));
    }

    /** OpenSearch is not asked, so that a node starts without it. */
    @Override
    public Edition open(Published published) {
        return new ClusterEdition(published, openSearch);
    }

    @Override
    public void keepOnly(Published published) {
        shown = published;
    }

    @Scheduled(initialDelay = 2000, fixedDelay = 2000)
    void tend() {
        Published newest = shown;
        if (newest == null) {
            return;
        }
        try {
            if (!indexes.isComplete(newest)) {
                publisher.exclusively(() -> restore(newest));
            }
            dropUnused(newest);
            away = false;
        } catch (EditionUnavailableException
                | StoreUnavailableException
                | IllegalStateException
                | NestedRuntimeException e) {
            if (!away) {
                LOG.warn("The indexes cannot be looked after: {}", e.getMessage());
            }
            away = true;
        }
    }

    /** Unless another node has done it meanwhile. */
    private void restore(Published newest) {
        if (!indexes.isComplete(newest)) {
            indexes.fill(newest);
            LOG.info("Filled the index of edition {}, which was not there", newest.number());
        }
    }

    /** Only those of earlier editions: a node that is cut off from the database may not know of later ones. */
    private void dropUnused(Published newest) {
        Map<String, Long> counts = indexes.uses();
        uses.keySet().retainAll(counts.keySet());
        long now = System.nanoTime();
        counts.forEach((index, count) -> {
            Use use = uses.compute(
                    index, (name, known) -> known != null && known.count() == count ? known : new Use(count, now));
            if (IndexForm.edition(index) < newest.number() && now - use.since() > UNUSED.toNanos()) {
                indexes.drop(index);
            }
        });
    }
}
