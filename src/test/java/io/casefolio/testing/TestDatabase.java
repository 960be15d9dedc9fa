package io.casefolio.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ActiveProfilesResolver;

/** Gives each context a database of its own: H2 in its data folder, or one in a PostgreSQL that the JVM starts once. */
public class TestDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext>, ActiveProfilesResolver {

    private static boolean onPostgresql() {
        return "postgresql".equals(System.getProperty("casefolio.test.database"));
    }

    @Override
    public String[] resolve(Class<?> testClass) {
        return onPostgresql() ? new String[] {"postgres"} : new String[0];
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (onPostgresql()) {
            TestPropertyValues.of("CASEFOLIO_POSTGRES_URL=" + newDatabase(), "CASEFOLIO_POSTGRES_USER=postgres")
                    .applyTo(context);
        }
    }

    private static String newDatabase() {
        String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Server.POSTGRES.getJdbcUrl("postgres", name);
    }

    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
