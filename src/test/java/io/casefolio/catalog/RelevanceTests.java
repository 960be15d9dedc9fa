package io.casefolio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.query.CaseQuery;
import io.casefolio.testing.FirstCorpus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which case a reader expects first. Misspelt queries are corrected as the page offers it. */
class RelevanceTests {

    private final Edition edition = edition();

    /** Whose answers are looked at. */
    Edition edition() {
        return FirstCorpus.EDITION;
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/relevance.csv", useHeadersInDisplayName = true)
    void findsTheExpectedCaseFirst(String query, String first) {
        CaseQuery asked = CaseQuery.ALL.withText(query);
        CasePage page = edition.find(asked);
        if (page.total() == 0) {
            SearchHelp.Alternative correction = edition.help(asked).correction();
            assertThat(correction).as("a correction of %s", query).isNotNull();
            page = edition.find(correction.query());
        }

        assertThat(page.items().get(0).study().slug()).isEqualTo(first);
    }
}
