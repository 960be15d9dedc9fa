package io.casefolio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.query.CaseQuery;
import io.casefolio.testing.FirstCorpus;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Queries as people type them: which case they expect first, which they expect among the others, and which they would call
 * wrong.
 */
class QueriesTests {

    private final Edition edition = edition();

    /** Whose answers are looked at. */
    Edition edition() {
        return FirstCorpus.EDITION;
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/queries.csv", useHeadersInDisplayName = true)
    void findsWhatPeopleExpect(String query, String first, @Nullable String found, @Nullable String not) {
        List<String> slugs = slugs(query);

        if (first.equals("nothing")) {
            assertThat(slugs).isEmpty();
            return;
        }
        String[] expected = Objects.requireNonNull(found).split(" ");
        assertThat(slugs).startsWith(first).contains(expected);
        if ("others".equals(not)) {
            assertThat(slugs).containsExactlyInAnyOrder(expected);
        } else if (not != null) {
            assertThat(slugs).doesNotContain(not.split(" "));
        }
    }

    @Test
    void putsWhatStandsThereBeforeWhatIsMeant() {
        for (String word : List.of("银行", "fraud", "2021", "海关", "诈骗", "政府")) {
            List<String> literal = slugs('"' + word + '"');

            assertThat(slugs(word).subList(0, literal.size())).as(word).isEqualTo(literal);
        }
    }

    @Test
    void readsPinyinOnlyWhereNothingElseIsFound() {
        assertThat(edition.matches(
                                CaseQuery.ALL.withText("chengdu"),
                                edition.every(CaseQuery.ALL).toList())
                        .values())
                .allSatisfy(matches ->
                        assertThat(matches).noneMatch(match -> match.how().key().equals("pinyin")));
        assertThat(slugs("haiguan")).containsExactly("1");
        assertThat(slugs("\"haiguan\"")).isEmpty();
    }

    private List<String> slugs(String text) {
        return edition.find(CaseQuery.ALL.withText(text).withSize(100)).items().stream()
                .map(card -> card.study().slug())
                .toList();
    }
}
