package io.casefolio.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Nobody is told of a commit that a kill could undo: H2 writes it up to half a second later (its {@code WRITE_DELAY}), and
 * where the delay is 0 it does not tidy its file up any longer.
 */
@Component
class WriteThrough implements TransactionExecutionListener {

    private final JdbcTemplate jdbc;
    private final boolean embedded;

    WriteThrough(JdbcTemplate jdbc, DataSourceProperties settings) {
        this.jdbc = jdbc;
        this.embedded = DatabaseDriver.fromJdbcUrl(settings.determineUrl()) == DatabaseDriver.H2;
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (embedded && failure == null && !transaction.isReadOnly()) {
            jdbc.execute("checkpoint sync");
        }
    }
}
