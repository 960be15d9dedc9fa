package io.casefolio.link;

import static io.casefolio.testing.SampleTables.crosswalk;
import static io.casefolio.testing.Samples.cases;
import static io.casefolio.testing.Samples.markdown;
import static io.casefolio.testing.Samples.study;
import static io.casefolio.testing.Samples.system;
import static io.casefolio.testing.Samples.systems;
import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.parse.DocumentParser;
import io.casefolio.parse.ParsedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CrosswalkTests {

    /** Rows 2 and 3 have one name. */
    private static final ParsedDocument PARSED =
            DocumentParser.parse(markdown(systems(system("海关大脑"), system("园区"), system("园区"))
                    + cases(study(1, "海关"), study(2, "甲园"), study(3, "乙园"))));

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void pairsByNumberAndName() {
        assertThat(rows("1,1,海关大脑,certain,why", "2,3,园区,likely,why", "3,2,园区,certain,why"))
                .containsExactly(1, 3, 2);
        assertThat(problems).isEmpty();
    }

    @Test
    void reportsARowNumberThatDiffersAndTakesTheName() {
        assertThat(rows("1,9,海关大脑,certain,why")).containsExactly(1, 0, 0);
        assertThat(problems)
                .containsExactly(new Problem(ProblemKind.ROW_NUMBER_DIFFERS, "crosswalk.csv", 2, "9 海关大脑", "1"));
    }

    @Test
    void reportsAnAmbiguousNameAndTakesTheFirstRow() {
        assertThat(rows("2,9,园区,certain,why")).containsExactly(0, 2, 0);
        assertThat(problems)
                .containsExactly(
                        new Problem(ProblemKind.ROW_NUMBER_DIFFERS, "crosswalk.csv", 2, "9 园区", "2"),
                        new Problem(ProblemKind.AMBIGUOUS_NAME, "crosswalk.csv", 2, "园区", "row_number"));
    }

    @Test
    void doesNotGuessAnotherRowWhereTheFirstIsTaken() {
        assertThat(rows("2,2,园区,certain,why", "3,9,园区,certain,why")).containsExactly(0, 2, 0);
        assertThat(problems)
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.ROW_NUMBER_DIFFERS, ProblemKind.AMBIGUOUS_NAME, ProblemKind.REPEATED_LINE);
    }

    @Test
    void reportsACaseOrANameThatDoesNotExist() {
        assertThat(rows("7,1,海关大脑,certain,why", "2,2,无,certain,why")).containsExactly(0, 0, 0);
        assertThat(problems)
                .containsExactly(
                        new Problem(ProblemKind.UNMATCHED_LINE, "crosswalk.csv", 2, "case_number 7", "1–3"),
                        new Problem(ProblemKind.UNMATCHED_LINE, "crosswalk.csv", 3, "system_name 无", "名称"));
    }

    @Test
    void reportsARepeatedPair() {
        assertThat(rows("1,1,海关大脑,certain,why", "2,1,海关大脑,certain,why", "1,2,园区,certain,why"))
                .containsExactly(1, 0, 0);
        assertThat(problems)
                .containsExactly(
                        new Problem(ProblemKind.REPEATED_LINE, "crosswalk.csv", 3, "2, 海关大脑", "1 : 1"),
                        new Problem(ProblemKind.REPEATED_LINE, "crosswalk.csv", 4, "1, 园区", "1 : 1"));
    }

    @Test
    void reportsAnUnknownConfidence() {
        assertThat(rows("1,1,海关大脑,sure,why")).containsExactly(0, 0, 0);
        assertThat(problems)
                .containsExactly(new Problem(
                        ProblemKind.UNREADABLE_LINE, "crosswalk.csv", 2, "sure", "certain | likely | rejected"));
    }

    @Test
    void pairsNoRowWithACaseThatAnEditorRejected() {
        Crosswalk crosswalk = new Crosswalk(
                crosswalk("2,2,园区,rejected,another park", "2,3,园区,certain,why"),
                PARSED.cases(),
                PARSED.rows(),
                problems);

        assertThat(rowNumbers(crosswalk)).containsExactly(0, 3, 0);
        assertThat(crosswalk.hasRejected(PARSED.rows().get(1), PARSED.cases().get(1)))
                .isTrue();
        assertThat(crosswalk.hasRejected(PARSED.rows().get(2), PARSED.cases().get(1)))
                .isFalse();
        assertThat(problems).isEmpty();
    }

    @Test
    void pairsNothingWithoutTheTable() {
        assertThat(rowNumbers(new Crosswalk(null, PARSED.cases(), PARSED.rows(), problems)))
                .containsExactly(0, 0, 0);
        assertThat(problems).isEmpty();
    }

    /** The row number of each case, 0 for none. */
    private List<Integer> rows(String... lines) {
        return rowNumbers(new Crosswalk(crosswalk(lines), PARSED.cases(), PARSED.rows(), problems));
    }

    private static List<Integer> rowNumbers(Crosswalk crosswalk) {
        return PARSED.cases().stream()
                .map(study -> Stream.ofNullable(crosswalk.pairOf(study))
                        .mapToInt(pair -> pair.row().number())
                        .findFirst()
                        .orElse(0))
                .toList();
    }
}
