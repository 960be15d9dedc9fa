package io.casefolio.store;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casefolio.testing.CatalogueTest;
import io.casefolio.testing.ProvokesErrors;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What takes longer than a database may be silent where readers wait. */
@CatalogueTest
@TestPropertySource(properties = "spring.datasource.hikari.data-source-properties.socketTimeout=1")
@EnabledIfSystemProperty(named = "casefolio.test.database", matches = "postgresql")
class LongImportTests {

    @Autowired
    private Publisher publisher;

    @Autowired
    private Store store;

    @Autowired
    private EntityManager entityManager;

    @Test
    @ProvokesErrors
    void waitsForTheDatabaseLongerThanReadersDo() {
        assertThatThrownBy(() -> store.read(this::askForLong)).isInstanceOf(StoreUnavailableException.class);

        assertThatNoException().isThrownBy(() -> publisher.exclusively(this::askForLong));

        assertThatThrownBy(() -> store.read(this::askForLong))
                .as("with the connection that waited")
                .isInstanceOf(StoreUnavailableException.class);
    }

    private Object askForLong() {
        return entityManager
                .createNativeQuery("select cast(pg_sleep(1.5) as text)", String.class)
                .getSingleResult();
    }
}
