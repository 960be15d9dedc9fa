package io.casefolio.start;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says in a plain sentence why a process stops that cannot use its database. */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private final Environment environment;

    DatabaseFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        String reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        if (environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:")) {
            return new FailureAnalysis(
                    "The database in the data folder cannot be used: " + reason,
                    "Put a copy of the folder " + environment.getProperty("casefolio.data")
                            + " back, or move catalogue.mv.db out of it: the next start imports the corpus anew. Only"
                            + " the earlier versions of documents that it kept are lost then.",
                    cause);
        }
        return new FailureAnalysis(
                "The database cannot be used: " + reason,
                "Start it, or correct its address, user and password.",
                cause);
    }
}
