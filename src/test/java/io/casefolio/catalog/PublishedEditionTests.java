package io.casefolio.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.query.CaseQuery;
import io.casefolio.store.Published;
import io.casefolio.store.Publisher;
import io.casefolio.store.Store;
import io.casefolio.testing.CatalogueTest;
import io.casefolio.testing.FirstCorpus;
import io.casefolio.testing.Statements;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The edition that is served: made from the database, with its index on disk. */
@CatalogueTest
class PublishedEditionTests {

    /** Who asks for certain forms gets no answer that was kept. */
    private static final MediaType[] DRAWN =
            MediaType.parseMediaTypes("text/html, application/json, text/csv").toArray(MediaType[]::new);

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Store store;

    @Autowired
    private Publisher publisher;

    @Autowired
    private EntityManager entityManager;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "数据",
                "数字孪生 -银行",
                "5G消息",
                "fraud detection",
                "outcomes:成本",
                "highway",
                "haiguan",
                "Hadop",
                "没有这样的"
            })
    void answersAsTheOneThatItsCorpusMakes(String text) {
        CaseQuery query = CaseQuery.ALL.withText(text).with(Dimension.INDUSTRY, "政务");
        Edition published = catalogue.current();
        Edition held = FirstCorpus.EDITION;

        for (CaseQuery asked : List.of(query, query.withoutFilters())) {
            assertThat(published.every(asked))
                    .containsExactlyElementsOf(held.every(asked).toList());
            assertThat(published.facets(asked)).isEqualTo(held.facets(asked));
            assertThat(published.crossTable(asked, Dimension.YEAR, Dimension.SCALE))
                    .isEqualTo(held.crossTable(asked, Dimension.YEAR, Dimension.SCALE));
            assertThat(published.help(asked)).isEqualTo(held.help(asked));
            Map<String, ?> passages = held.passages(asked, held.find(asked).items());
            assertThat(published.passages(asked, published.find(asked).items())).isEqualTo(passages);
            assertThat(published.matches(asked, published.find(asked).items()))
                    .isEqualTo(held.matches(asked, held.find(asked).items()));
        }
        assertThat(published.suggest(text, 20)).isEqualTo(held.suggest(text, 20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/about",
                "/cases",
                "/cases?q=数据&industry=政务",
                "/cases?q=Hadop&year=2017",
                "/cases.json?q=银行",
                "/charts?rows=region&columns=technology",
                "/charts/year.json",
                "/suggestions?q=数",
                "/api/v1/cases?q=数据",
                "/api/v1/facets?region=浙江",
                "/api/v1/frequencies/year"
            })
    void isAskedWithoutTheDatabase(String address) throws Exception {
        Statements.recorded();

        mvc.perform(get(address).accept(DRAWN))
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Casefolio-Edition",
                                Long.toString(catalogue.current().number())));

        assertThat(Statements.recorded()).isEmpty();
    }

    @Test
    void asksTheDatabaseForTheTextOfACase() throws Exception {
        Statements.recorded();

        mvc.perform(get("/cases/1").accept(DRAWN)).andExpect(status().isOk());

        assertThat(Statements.recorded()).isNotEmpty();
    }

    @Test
    void isIndexedAnewWhileImportsWait(@TempDir Path data) {
        List<List<Integer>> unlocked = new ArrayList<>(List.of(unlocked()));
        Editions editions = new HeldEditions(data) {
            @Override
            public Edition prepare(Published published) {
                unlocked.add(unlocked());
                return super.prepare(published);
            }
        };
        Catalogue other = new Catalogue(store, publisher, editions, number -> Optional.empty());

        other.reindex();

        assertThat(other.current().number()).isEqualTo(catalogue.current().number());
        assertThat(unlocked).containsExactly(List.of(1), List.of());
    }

    private List<Integer> unlocked() {
        return database.sql("select id from catalogue for update skip locked")
                .query(Integer.class)
                .list();
    }

    @Test
    void isReadToItsEndWhileImportsWaitWithoutACaseThatStaysInMemory() {
        publisher.exclusively(() -> {
            try (Stream<CaseStudy> cases = store.published(catalogue.current().number())
                    .orElseThrow()
                    .cases()
                    .get()) {
                assertThat(cases).hasSize(61);
            }
            assertThat(entityManager.unwrap(Session.class).getStatistics().getEntityCount())
                    .isZero();
        });
    }

    @Test
    void isFollowedByAnotherProcess(@TempDir Path data) {
        Catalogue other = new Catalogue(store, publisher, new HeldEditions(data), number -> Optional.empty());
        assertThat(other.current().size()).isZero();

        other.follow();

        assertThat(other.current().number()).isEqualTo(catalogue.current().number());
        assertThat(other.current().find(CaseQuery.ALL.withText("海关")))
                .isEqualTo(catalogue.current().find(CaseQuery.ALL.withText("海关")));
        assertThat(other.state()).isEqualTo(catalogue.state());
        Edition taken = other.current();
        other.follow();
        assertThat(other.current()).as("built once").isSameAs(taken);
    }
}
