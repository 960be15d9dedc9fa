package io.casefolio.store;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casefolio.model.Corpus;
import io.casefolio.model.Lexicon;
import io.casefolio.testing.CatalogueTest;
import io.casefolio.testing.ProvokesErrors;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
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

        assertThatNoException()
                .isThrownBy(() -> publisher.publish(
                        new Corpus(List.of(), List.of(), List.of(), Lexicon.EMPTY, List.of()),
                        new ImportReport(
                                Instant.now(), Instant.now(), "0".repeat(64), ImportReport.Outcome.PUBLISHED, null),
                        List.of(),
                        store.newest().edition(),
                        edition -> askForLong(),
                        published -> {}));

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
