package io.casefolio.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/**
 * Gives a context an empty data folder, and an empty database of the kind that the build asks for: {@code postgresql}, or
 * {@code cluster}, which is PostgreSQL and an OpenSearch that serves one context.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static @Nullable EmbeddedPostgres postgres;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!context.getEnvironment().containsProperty("casefolio.test.kept")) {
            TestPropertyValues.of(settings()).applyTo(context);
        }
        if (isCluster()) {
            TestPropertyValues.of(Map.of("casefolio.opensearch.url", newOpenSearch()))
                    .applyTo(context);
        } else if (isPostgres()) {
            context.getEnvironment().addActiveProfile("postgres");
        }
    }

    /** The settings of a new data folder and database, for contexts that are started again on the same. */
    public static Map<String, String> settings() {
        String folder = temporaryFolder().toString();
        return isPostgres()
                ? Map.of(
                        "casefolio.data",
                        folder,
                        "spring.datasource.url",
                        newPostgres(),
                        "spring.datasource.username",
                        "postgres",
                        "spring.datasource.password",
                        "")
                : Map.of("casefolio.data", folder);
    }

    public static boolean isPostgres() {
        return isCluster() || "postgresql".equals(System.getProperty("casefolio.test.database"));
    }

    /** The build then gives the profile, too, so that all its settings are read. */
    public static boolean isCluster() {
        return "cluster".equals(System.getProperty("casefolio.test.database"));
    }

    /** Not the run's, which holds indexes that a catalogue would take for its own. It ends with this process. */
    @SuppressWarnings("resource")
    private static String newOpenSearch() {
        return OpenSearchServer.start(temporaryFolder(), OpenSearchServer.freePort())
                .url();
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("casefolio");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One server for the whole run, one database for each call. */
    private static synchronized String newPostgres() {
        try {
            EmbeddedPostgres server = postgres;
            if (server == null) {
                server = EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofMinutes(2)) // the machine may be busy
                        .start();
                postgres = server;
            }
            String name = "casefolio" + COUNT.incrementAndGet();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return server.getJdbcUrl("postgres", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Before the data folder is taken. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
