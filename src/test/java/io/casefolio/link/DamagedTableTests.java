package io.casefolio.link;

import static io.casefolio.link.DamagedCorpus.LINES;
import static io.casefolio.link.DamagedCorpus.NAME;
import static io.casefolio.link.DamagedCorpus.WHOLE;
import static io.casefolio.link.DamagedCorpus.casesBut;
import static io.casefolio.link.DamagedCorpus.lineOf;
import static io.casefolio.link.DamagedCorpus.problemsOutside;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Corpus;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.SystemFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A category of the first corpus that spans too many or too few rows costs no other row anything. */
class DamagedTableTests {

    /** The rows of the table in its order. */
    private static final List<SystemFacts> ROWS = WHOLE.cases().stream()
            .map(study -> Objects.requireNonNull(study.system()))
            .sorted(Comparator.comparingInt(row -> row.source().lineFrom()))
            .toList();

    @ParameterizedTest
    @CsvSource({"0, 11", "11, 8", "19, 12", "31, 20", "51, 10"})
    void readsAllRowsWhereASpanIsOneTooLarge(int first, int rows) {
        Corpus corpus = withSpan(first, rows, rows + 1);

        assertThat(corpus.cases()).isEqualTo(WHOLE.cases());
        assertThat(corpus.terms()).isEqualTo(WHOLE.terms());
        List<Problem> expected = new ArrayList<>(WHOLE.problems());
        if (first + rows < ROWS.size()) {
            expected.add(longSpan(first, first + rows));
        }
        assertThat(corpus.problems()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 11", "11, 8", "19, 12", "31, 20", "51, 10"})
    void losesTheLastRowAloneWhereASpanIsOneTooSmall(int first, int rows) {
        SystemFacts last = ROWS.get(first + rows - 1);

        Corpus corpus = withSpan(first, rows, rows - 1);

        checkAllBut(last, corpus);
        assertThat(corpus.problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.SHORT_ROW)
                .extracting(Problem::line, Problem::expected)
                .containsExactly(tuple(last.source().lineFrom(), "7"));
    }

    @ParameterizedTest
    @CsvSource({"0, 11", "11, 8", "19, 12", "31, 20", "51, 10"})
    void losesOnlyTheRowThatIsTakenOutUnderASpan(int first, int rows) {
        SystemFacts taken = ROWS.get(first + 1);
        List<String> lines = new ArrayList<>(LINES);
        Collections.fill(
                lines.subList(taken.source().lineFrom() - 1, taken.source().lineTo()), "");

        Corpus corpus = DamagedCorpus.link(lines);

        checkAllBut(taken, corpus);
        assertThat(corpus.problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.LONG_SPAN)
                .containsExactlyElementsOf(
                        first + rows < ROWS.size() ? List.of(longSpan(first, first + rows)) : List.of());
    }

    private static Corpus withSpan(int first, int rows, int damaged) {
        int line = lineOf("   <td rowspan=\"%d\" class=\"xl67\">%s<"
                .formatted(rows, ROWS.get(first).category()));
        return DamagedCorpus.withLine(line, cell -> cell.replace("\"" + rows + "\"", "\"" + damaged + "\""));
    }

    private static Problem longSpan(int category, int row) {
        return new Problem(
                ProblemKind.LONG_SPAN,
                NAME,
                ROWS.get(row).source().lineFrom(),
                Objects.requireNonNull(ROWS.get(category).category()),
                "6");
    }

    /** Row numbers and printed counts, which the whole table makes, may differ. */
    private static void checkAllBut(SystemFacts row, Corpus corpus) {
        CaseStudy damaged = WHOLE.cases().stream()
                .filter(study -> row.equals(study.system()))
                .findFirst()
                .orElseThrow();
        assertThat(corpus.cases()).containsAll(casesBut(damaged, WHOLE));
        assertThat(corpus.cases())
                .filteredOn(study -> study.slug().equals(damaged.slug()))
                .singleElement()
                .satisfies(study -> assertThat(study.sections()).isEqualTo(damaged.sections()));
        assertThat(corpus.problems())
                .containsAll(
                        problemsOutside(row.source().lineFrom(), row.source().lineTo(), WHOLE));
    }
}
