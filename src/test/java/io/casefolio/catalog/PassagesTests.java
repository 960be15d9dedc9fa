package io.casefolio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.SectionKind;
import io.casefolio.query.CaseQuery;
import io.casefolio.search.Passage;
import io.casefolio.search.Passage.Piece;
import io.casefolio.testing.FirstCorpus;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTests {

    private final Edition edition = edition();

    /** Whose answers are looked at. */
    Edition edition() {
        return FirstCorpus.EDITION;
    }

    @Test
    void marksASlipThatMatchesAsRead() {
        assertThat(passages("数字孪生", "43")).flatExtracting(Passage::pieces).contains(new Piece("数字李生", "数字孪生", true));
    }

    @Test
    void marksWholeWordsOnly() {
        for (CaseCard card : edition.find(CaseQuery.ALL.withText("SQL")).items()) {
            assertThat(passages("SQL", card.study().slug()))
                    .flatExtracting(Passage::pieces)
                    .filteredOn(Piece::marked)
                    .extracting(Piece::text)
                    .allMatch(text -> text.equalsIgnoreCase("SQL"));
            assertThat(passages("SQL", card.study().slug()))
                    .flatExtracting(Passage::pieces)
                    .extracting(Piece::text)
                    .noneMatch(text -> text.endsWith("My"));
        }
    }

    @Test
    void marksWordsThatTheScanHasParted() {
        assertThat(passages("5G消息", "50"))
                .flatExtracting(Passage::pieces)
                .filteredOn(Piece::marked)
                .extracting(Piece::text)
                .contains("5G 消息");
    }

    @Test
    void quotesTheSummaryForAnEnglishWordInAnyForm() {
        String slug = edition.find(CaseQuery.ALL.withText("summary:frauds"))
                .items()
                .get(0)
                .study()
                .slug();

        assertThat(passages("frauds", slug))
                .filteredOn(passage -> passage.section() == null)
                .singleElement()
                .satisfies(passage -> assertThat(passage.pieces())
                        .filteredOn(Piece::marked)
                        .extracting(Piece::text)
                        .contains("fraud"));
    }

    @Test
    void quotesOnlyTheFieldThatIsAsked() {
        assertThat(passages("outcomes:成本", "1", "2", "3", "4", "5", "6", "7"))
                .extracting(Passage::section)
                .isNotEmpty()
                .containsOnly(SectionKind.OUTCOMES);
    }

    private List<Passage> passages(String text, String... slugs) {
        List<CaseCard> cases = edition.every(CaseQuery.ALL)
                .filter(card -> List.of(slugs).contains(card.study().slug()))
                .toList();
        return edition.passages(CaseQuery.ALL.withText(text), cases).values().stream()
                .flatMap(List::stream)
                .toList();
    }
}
