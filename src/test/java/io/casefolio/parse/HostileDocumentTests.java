package io.casefolio.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.link.Linker;
import io.casefolio.model.Corpus;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.source.SourceDocument;
import io.casefolio.source.SourceText;
import io.casefolio.testing.HostileDocuments;
import io.casefolio.testing.Samples;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a document is made of, reading it ends in a report. How long that takes, {@code bin/bench-hostile} prints. */
class HostileDocumentTests {

    /** Of the numbers that take time; in full size they are measured. */
    private static final int PART = 10;

    static Stream<String> names() {
        return HostileDocuments.all(PART).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void endsInAReport(String name) {
        SourceDocument document =
                Objects.requireNonNull(HostileDocuments.all(PART).get(name)).get();

        Corpus corpus = Linker.read(List.of(document));

        assertThat(corpus.problems()).isNotEmpty().hasSizeLessThan(20_000);
    }

    @Test
    void refusesWhatIsLargerThanAShareOfTheHeap() {
        SourceDocument large = new SourceDocument("large.md", new byte[(int) SourceText.MOST_BYTES + 1]);

        assertThat(kinds(large)).containsExactly(ProblemKind.UNREADABLE_FILE);
        assertThat(DocumentParser.parse(large).problems().get(0).expected()).matches("≤ \\d+\\.\\d MB");
    }

    @Test
    void refusesMoreMarkupThanTheHeapHolds() {
        int most = (int) (Runtime.getRuntime().maxMemory() / 3_072);
        String many = "<p>a</p>\n".repeat(most + 1);

        assertThat(kinds(Samples.html(many))).containsExactly(ProblemKind.TOO_MUCH_MARKUP);
        assertThat(kinds(Samples.markdown(many))).containsExactly(ProblemKind.TOO_MUCH_MARKUP);
    }

    @Test
    void refusesCellsThatShortRowsLack() {
        String table = "|a".repeat(1_000) + "\n" + "|-".repeat(1_000) + "\n" + "|a\n".repeat(250);

        assertThat(kinds(Samples.markdown(table))).containsExactly(ProblemKind.TOO_MUCH_MARKUP);
    }

    @Test
    void tellsSoManyProblemsAndHowManyMoreThereAre() {
        Corpus corpus = Linker.read(
                List.of(Samples.markdown(Samples.cases("### 3.1 a\n#### b\n#### c\n") + "#### d\n".repeat(6_000))));

        assertThat(corpus.problems()).hasSizeLessThan(5_010);
        assertThat(corpus.problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.TOO_MANY_PROBLEMS)
                .singleElement()
                .satisfies(
                        problem -> assertThat(Integer.parseInt(problem.value())).isGreaterThan(1_000));
    }

    private static List<ProblemKind> kinds(SourceDocument document) {
        return DocumentParser.parse(document).problems().stream()
                .map(Problem::kind)
                .toList();
    }
}
