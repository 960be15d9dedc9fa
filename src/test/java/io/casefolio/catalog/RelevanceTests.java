package io.casefolio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.testing.CatalogueTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which case a reader expects first. Misspelt queries are corrected as the page offers it. */
@CatalogueTest
class RelevanceTests {

    @Autowired
    private Catalogue catalogue;

    @ParameterizedTest
    @CsvFileSource(resources = "/relevance.csv", useHeadersInDisplayName = true)
    void findsTheExpectedCaseFirst(String query, String first) {
        CaseQuery asked = CaseQuery.ALL.withText(query);
        CasePage page = catalogue.find(asked);
        if (page.total() == 0) {
            SearchHelp.Alternative correction = catalogue.help(asked).correction();
            assertThat(correction).as("a correction of %s", query).isNotNull();
            page = catalogue.find(correction.query());
        }

        assertThat(page.items().get(0).study().slug()).isEqualTo(first);
    }
}
