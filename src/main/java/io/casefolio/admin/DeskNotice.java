package io.casefolio.admin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells once in the log how to get a desk where there is none. */
@Component
@ConditionalOnWebApplication
class DeskNotice {

    private static final Logger LOG = LoggerFactory.getLogger(DeskNotice.class);

    private final String users;

    DeskNotice(@Value("${" + DeskUsers.SETTING + ":}") String users) {
        this.users = users;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        if (users.isBlank()) {
            LOG.info("Nobody may enter the curators' desk, so there is none at /admin. To open it, set"
                    + " CASEFOLIO_DESK_USERS=name:publisher:hash, with a hash that the command hash-password prints");
        }
    }
}
