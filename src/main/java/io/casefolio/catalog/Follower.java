package io.casefolio.catalog;

import io.casefolio.store.StoreUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Follows what other processes publish in the same database. */
@Component
class Follower {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private final Catalogue catalogue;
    private boolean away;

    Follower(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Scheduled(initialDelay = 500, fixedDelay = 500)
    void follow() {
        try {
            catalogue.follow();
            away = false;
        } catch (StoreUnavailableException e) {
            if (!away) {
                LOG.warn("The database does not answer; until it does, what is in memory is shown");
            }
            away = true;
        }
    }
}
