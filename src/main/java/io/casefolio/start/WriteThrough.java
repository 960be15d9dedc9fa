package io.casefolio.start;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.dao.DataAccessException;
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

    private static final Logger LOG = LoggerFactory.getLogger(WriteThrough.class);

    private final JdbcTemplate jdbc;
    private final boolean embedded;

    WriteThrough(JdbcTemplate jdbc, DataSourceProperties settings) {
        this.jdbc = jdbc;
        this.embedded = DatabaseDriver.fromJdbcUrl(settings.determineUrl()) == DatabaseDriver.H2;
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (embedded && failure == null && !transaction.isReadOnly()) {
            try {
                jdbc.execute("checkpoint sync");
            } catch (DataAccessException e) { // it is committed all the same
                LOG.warn("What has been stored may not be on the disk yet: {}", e.getMessage());
            }
        }
    }
}
