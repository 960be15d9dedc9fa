package io.casefolio.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.casefolio.desk.DocumentChange;
import io.casefolio.draft.Draft;
import io.casefolio.draft.Drafts;
import io.casefolio.testing.Curator;
import io.casefolio.testing.ImportingTest;
import io.casefolio.testing.ProvokesErrors;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk while no connection to the database can be had. */
class DeskWithoutDatabaseTests extends ImportingTest {

    @Autowired
    private HikariDataSource database;

    @Autowired
    private Drafts drafts;

    @AfterEach
    void clearTheDesk() {
        drafts.all().forEach(drafts::discard);
    }

    private void away(Runnable meanwhile) throws SQLException {
        List<Connection> all = new ArrayList<>();
        try {
            while (all.size() < database.getMaximumPoolSize()) {
                all.add(database.getConnection());
            }
            meanwhile.run();
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
    }

    @Test
    @ProvokesErrors
    void letsEverybodyOutAndNobodyIn() throws SQLException {
        Curator ann = Curator.loggedIn(port, "ann");
        Curator ben = Curator.stranger(port);
        away(() -> {
            assertThat(ann.post("/admin/logout", Map.of()).location()).isEqualTo("/admin/login?left");
            assertThat(ann.get("/admin").location()).isEqualTo("/admin/login");

            for (String password : List.of("wrong", Curator.PASSWORD)) {
                Curator.Answer answer = ben.login("ben", password);
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).contains("5");
                assertThat(ben.get("/admin").location()).isEqualTo("/admin/login");
            }
        });
        assertThat(ben.login("ben", Curator.PASSWORD).location()).isEqualTo("/admin");
    }

    @Test
    @ProvokesErrors
    void saysThatPagesCannotBeShownNow() throws SQLException {
        Curator ann = Curator.loggedIn(port, "ann");
        away(() -> {
            for (String page : List.of("/admin", "/admin/crosswalk", "/admin/history", "/admin/audit")) {
                Curator.Answer answer = ann.get(page);
                assertThat(answer.status()).as(page).isEqualTo(503);
                assertThat(answer.page().select("h1").text()).isEqualTo("This page cannot be shown now");
            }
            assertThat(ann.upload(Map.of("port.md", new byte[] {'a'})).status()).isEqualTo(503);
            assertThat(drafts.all()).isEmpty();
        });
    }

    @Test
    @ProvokesErrors
    void readsADraftAgainOnceItIsBack() throws SQLException {
        Curator ann = Curator.loggedIn(port, "ann");
        String[] address = {""};
        away(() -> {
            Draft draft = drafts.begin("ann", List.of(DocumentChange.remove("titles_en.csv")))
                    .orElseThrow();
            Curator.await(draft);
            assertThat(draft.state().step()).isEqualTo(Draft.Step.NO_DATABASE);
            address[0] = "/admin/drafts/" + draft.id();
            assertThat(ann.page(address[0]).select("form[action$=/read] button").text())
                    .isEqualTo("Read it again");
        });

        assertThat(ann.post(address[0] + "/read", Map.of()).location()).isEqualTo(address[0]);
        Curator.await(drafts.all().get(0));
        assertThat(drafts.all().get(0).state().step()).isEqualTo(Draft.Step.READY);
        assertThat(ann.page(address[0]).select("form[action$=/read]")).isEmpty();
    }
}
