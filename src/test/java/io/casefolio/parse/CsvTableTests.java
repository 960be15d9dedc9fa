package io.casefolio.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.SourceRef;
import io.casefolio.source.SourceDocument;
import io.casefolio.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTests {

    private static final List<String> COLUMNS = List.of("a", "b");

    @Test
    void readsQuotedCellsAndTheirLines() {
        CsvTable table = parse("a,b\n1 ,\"x, \"\"y\"\" \"\n2,\"two\nlines\"\n\n3,z\n");

        assertThat(table.problems()).isEmpty();
        assertThat(table.lines()).extracting(line -> line.get("b")).containsExactly("x, \"y\"", "two\nlines", "z");
        assertThat(table.lines())
                .extracting(CsvTable.Line::source)
                .extracting(SourceRef::lineFrom, SourceRef::lineTo)
                .containsExactly(tuple(2, 2), tuple(3, 4), tuple(6, 6));
    }

    @Test
    void takesColumnsInAnyOrderAndIgnoresOthers() {
        CsvTable table = parse("c,b,a\n1,2,3\n");

        assertThat(table.lines()).singleElement().satisfies(line -> {
            assertThat(line.get("a")).isEqualTo("3");
            assertThat(line.get("b")).isEqualTo("2");
        });
    }

    @Test
    void reportsAHeaderWithoutAColumn() {
        assertThat(parse("a,x\n1,2\n"))
                .isEqualTo(new CsvTable(
                        List.of(), List.of(new Problem(ProblemKind.UNREADABLE_LINE, "t.csv", 1, "a,x", "a,b"))));
    }

    @Test
    void reportsALineWithTooFewOrTooManyCellsAndReadsTheRest() {
        CsvTable table = parse("a,b\n1\n1,2,3\n1,2\n");

        assertThat(table.lines()).hasSize(1);
        assertThat(table.problems())
                .containsExactly(
                        new Problem(ProblemKind.UNREADABLE_LINE, "t.csv", 2, "1", "a,b"),
                        new Problem(ProblemKind.UNREADABLE_LINE, "t.csv", 3, "1,2,3", "a,b"));
    }

    @Test
    void reportsAQuoteThatNeverClosesAndKeepsTheLinesAbove() {
        CsvTable table = parse("a,b\n1,2\n3,\"open\n5,6\n");

        assertThat(table.lines()).extracting(line -> line.get("a")).containsExactly("1");
        assertThat(table.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.UNREADABLE_LINE);
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.expected()).isEqualTo("RFC 4180");
        });
    }

    @Test
    void reportsARepeatedColumn() {
        assertThat(parse("a,b,a\n1,2,3\n").problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.UNREADABLE_LINE);
    }

    @Test
    void reportsAnEmptyTable() {
        CsvTable table = parse("");

        assertThat(table.lines()).isEmpty();
        assertThat(table.problems()).extracting(Problem::kind).contains(ProblemKind.EMPTY_DOCUMENT);
    }

    @Test
    void reportsBytesThatAreNotUtf8() {
        byte[] bytes = "a,b\n1,\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

        CsvTable table = CsvTable.parse(new SourceDocument("t.csv", bytes), COLUMNS);

        assertThat(table.problems()).containsExactly(new Problem(ProblemKind.NOT_UTF8, "t.csv", 2, "E9", "UTF-8"));
        assertThat(table.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.get("b")).isEqualTo("\uFFFD"));
    }

    private static CsvTable parse(String text) {
        return CsvTable.parse(Samples.file("t.csv", text), COLUMNS);
    }
}
