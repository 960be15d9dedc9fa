package io.casefolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.report.TextDiff.Kind;
import io.casefolio.report.TextDiff.Piece;
import org.junit.jupiter.api.Test;

class TextDiffTests {

    @Test
    void showsASentenceAroundEachDifference() {
        assertThat(TextDiff.of("一。二。三。四。五。", "一。二。三！四。五。"))
                .containsExactly(
                        new Piece(Kind.LEFT_OUT, ""),
                        new Piece(Kind.SAME, "二。"),
                        new Piece(Kind.REMOVED, "三。"),
                        new Piece(Kind.ADDED, "三！"),
                        new Piece(Kind.SAME, "四。"),
                        new Piece(Kind.LEFT_OUT, ""));
    }

    @Test
    void showsWhatIsAddedOrRemovedWhole() {
        assertThat(TextDiff.of("", "一。二。")).containsExactly(new Piece(Kind.ADDED, "一。二。"));
        assertThat(TextDiff.of("一。二。", "")).containsExactly(new Piece(Kind.REMOVED, "一。二。"));
        assertThat(TextDiff.of("One. Two. ", "One. 2. "))
                .contains(new Piece(Kind.REMOVED, "Two. "), new Piece(Kind.ADDED, "2. "));
    }

    @Test
    void doesNotCompareTooManySentencesOneByOne() {
        String many = "一。".repeat(6_000);

        assertThat(TextDiff.of(many, many + "二。")).extracting(Piece::kind).containsExactly(Kind.REMOVED, Kind.ADDED);
    }
}
