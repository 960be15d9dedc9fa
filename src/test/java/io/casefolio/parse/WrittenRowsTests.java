package io.casefolio.parse;

import static io.casefolio.testing.Samples.background;
import static io.casefolio.testing.Samples.markdown;
import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** commonmark pads short rows of a table and cuts long ones. */
class WrittenRowsTests {

    private static final String HEADER = "| 类别 | 名称 | 年份 | 城市 | 行业 | 规模 | 相关技术 |\n|---|---|---|---|---|---|---|\n";

    @Test
    void reportsAShortRow() {
        ParsedDocument parsed = parse("| 工业互联网 | 海关大脑 | 2021 | 政务 | 市级 | 大数据 |");

        assertThat(parsed.problems())
                .containsExactly(problem(ProblemKind.SHORT_ROW, "工业互联网 | 海关大脑 | 2021 | 政务 | 市级 | 大数据", "7"));
        assertThat(parsed.rows()).extracting(SystemRow::complete).containsExactly(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| 工业互联网 | 海关大脑 | 2021 | 浙江杭州 | 政务 | 市级 | 大数据 | 云计算 |",
                "工业互联网 | 海关大脑 | 2021 | 浙江杭州 | 政务 | 市级 | 大数据 | 云计算",
                "  |工业互联网|海关大脑|2021|浙江杭州|政务|市级|大数据|云计算|  "
            })
    void reportsALongRow(String row) {
        ParsedDocument parsed = parse(row);

        assertThat(parsed.problems()).containsExactly(problem(ProblemKind.LONG_ROW, "云计算", "7"));
        assertThat(parsed.rows()).extracting(SystemRow::complete).containsExactly(false);
    }

    @Test
    void partsCellsAtAPipeInCode() {
        assertThat(parse("| 工业互联网 | 海关大脑 | 2021 | 浙江杭州 | 政务 | 市级 | `a|b` |").problems())
                .containsExactly(problem(ProblemKind.LONG_ROW, "b`", "7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\|b", "`a\\|b`", "a\\\\|b"})
    void takesAnEscapedPipeForText(String technologies) {
        ParsedDocument parsed = parse("| 工业互联网 | 海关大脑 | 2021 | 浙江杭州 | 政务 | 市级 | " + technologies + " |");

        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.technologies()).endsWith("|b"));
    }

    @Test
    void countsAnEmptyLastCell() {
        ParsedDocument parsed = parse("| 工业互联网 | 海关大脑 | 2021 | 浙江杭州 | 政务 | 市级 ||");

        assertThat(parsed.problems()).containsExactly(problem(ProblemKind.EMPTY_CELL, "相关技术", "text"));
        assertThat(parsed.rows()).extracting(SystemRow::complete).containsExactly(true);
    }

    @Test
    void keepsEveryCellOfATableInASection() {
        String table = "| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | <3> \\| & |\n";

        assertThat(text(table)).isEqualTo("a b\n1\n1 2 <3> | &");
        assertThat(text(table.replaceAll("(?m)^", "> "))).isEqualTo("a b\n1\n1 2 <3> | &");
    }

    private static String text(String content) {
        return DocumentParser.parse(background(content))
                .cases()
                .get(0)
                .sections()
                .get(0)
                .text();
    }

    private static ParsedDocument parse(String row) {
        return DocumentParser.parse(markdown(HEADER + row + "\n"));
    }

    private static Problem problem(ProblemKind kind, String value, String expected) {
        return new Problem(kind, "cases.md", 3, value, expected);
    }
}
