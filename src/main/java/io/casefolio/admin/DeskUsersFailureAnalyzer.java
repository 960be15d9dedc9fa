package io.casefolio.admin;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a plain sentence, without any hash, why a process stops that cannot read who may enter the desk. */
class DeskUsersFailureAnalyzer extends AbstractFailureAnalyzer<DeskUsers.Malformed> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DeskUsers.Malformed cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Write CASEFOLIO_DESK_USERS as name:role:hash, entries separated by commas; a role is editor or"
                        + " publisher, and the command hash-password prints a hash (60 characters that begin with $2)."
                        + " In a shell, put it in single quotes; in a file of Docker Compose, write $$ for each $.",
                cause);
    }
}
