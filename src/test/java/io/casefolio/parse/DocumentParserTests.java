package io.casefolio.parse;

import static io.casefolio.testing.Samples.cases;
import static io.casefolio.testing.Samples.markdown;
import static io.casefolio.testing.Samples.row;
import static io.casefolio.testing.Samples.study;
import static io.casefolio.testing.Samples.system;
import static io.casefolio.testing.Samples.systems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.casefolio.model.Dimension;
import io.casefolio.model.Level;
import io.casefolio.model.PrintedCount;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.Section;
import io.casefolio.model.SectionKind;
import io.casefolio.model.SourceRef;
import io.casefolio.testing.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentParserTests {

    @Test
    void readsRowsFrequenciesAndCases() {
        ParsedDocument parsed = DocumentParser.parse(markdown(systems(system("海关大脑"), system("城市大脑"))
                + "<table>\n"
                + row("年份", "频次")
                + row("2021", "2")
                + "</table>\n\n"
                + cases(study(1, "海关"), study(2, "城市"))));

        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.rows()).extracting(SystemRow::name).containsExactly("海关大脑", "城市大脑");
        assertThat(parsed.rows())
                .extracting(SystemRow::source)
                .containsExactly(new SourceRef("cases.md", 3, 3), new SourceRef("cases.md", 4, 4));
        assertThat(parsed.frequencies())
                .containsExactly(new PrintedCount(Dimension.YEAR, "2021", 2, new SourceRef("cases.md", 9, 9)));
        assertThat(parsed.cases()).extracting(ParsedCase::title).containsExactly("海关", "城市");
        assertThat(parsed.cases().get(1).sections())
                .hasSize(6)
                .first()
                .isEqualTo(new Section(
                        SectionKind.BACKGROUND,
                        "项目背景",
                        "<p>项目背景的内容</p>",
                        "项目背景的内容",
                        List.of(),
                        new SourceRef("cases.md", 27, 28)));
    }

    @Test
    void reportsAMissingSection() {
        ParsedDocument parsed = parse(study(1, "海关").replace("#### 3.1.2 系统目标\n系统目标的内容\n", ""));

        assertThat(parsed.problems())
                .containsExactly(problem(ProblemKind.MISSING_SECTION, Level.WARNING, 2, "海关", "系统目标"));
        assertThat(parsed.cases().get(0).sections()).hasSize(5);
    }

    @Test
    void keepsAndReportsARepeatedSection() {
        ParsedDocument parsed = parse(study(1, "海关") + "#### 3.1.2 系统目标\n又一次\n");

        assertThat(parsed.problems())
                .containsExactly(problem(ProblemKind.REPEATED_SECTION, Level.WARNING, 15, "3.1.2 系统目标", "系统目标"));
        assertThat(parsed.cases().get(0).sections())
                .filteredOn(section -> section.kind() == SectionKind.GOALS)
                .extracting(Section::text)
                .containsExactly("系统目标的内容", "又一次");
    }

    @Test
    void takesAHeadingWithAWrongNumberByItsWords() {
        ParsedDocument parsed = parse(study(1, "海关").replace("3.1.5", "2.28.5"));

        assertThat(parsed.problems())
                .containsExactly(problem(ProblemKind.WRONG_NUMBER, Level.INFO, 11, "2.28.5 平台和框架", "3.1.5"));
        assertThat(parsed.cases().get(0).sections())
                .extracting(Section::kind)
                .containsExactlyElementsOf(SectionKind.EXPECTED);
    }

    @Test
    void keepsTextUnderAnUnknownHeading() {
        ParsedDocument parsed = parse(study(1, "海关") + "#### 3.1.7 附录\n附录的内容\n");

        assertThat(parsed.problems())
                .containsExactly(problem(
                        ProblemKind.UNKNOWN_SECTION, Level.WARNING, 15, "3.1.7 附录", "项目背景、系统目标、项目涉众、系统需求、平台和框架、成果效益"));
        assertThat(parsed.cases().get(0).sections().get(6).text()).isEqualTo("附录的内容");
    }

    @Test
    void keepsTextBeforeTheFirstSection() {
        ParsedDocument parsed = parse(study(1, "海关").replace("海关\n", "海关\n引言\n"));

        assertThat(parsed.problems())
                .extracting(Problem::kind, Problem::line, Problem::value)
                .containsExactly(tuple(ProblemKind.TEXT_OUTSIDE_SECTION, 3, "引言"));
        assertThat(parsed.cases().get(0).sections().get(0).text()).isEqualTo("引言");
    }

    @Test
    void reportsTextOutsideEveryCase() {
        assertThat(DocumentParser.parse(markdown("前言\n\n" + cases(study(1, "海关"))))
                        .problems())
                .containsExactly(problem(ProblemKind.UNPLACED_TEXT, Level.INFO, 1, "前言", "案例介绍"));
    }

    @Test
    void reportsACaseWithoutTitle() {
        assertThat(parse(study(1, "")).problems())
                .contains(problem(ProblemKind.NO_TITLE, Level.ERROR, 2, "3.1", "3.1 大数据海关案例"));
    }

    @Test
    void publishesACaseWithoutNumber() {
        ParsedDocument parsed = parse(study(1, "海关").replace("### 3.1 海关", "### 海关"));

        assertThat(parsed.problems()).contains(problem(ProblemKind.NO_NUMBER, Level.WARNING, 2, "海关", "3.1 海关"));
        assertThat(parsed.cases().get(0).number()).isNull();
    }

    @Test
    void reportsARowWithTooFewCells() {
        ParsedDocument parsed = DocumentParser.parse(markdown(systems(row("工业互联网", "海关大脑", "2021"), system("城市大脑"))));

        assertThat(parsed.problems())
                .containsExactly(problem(ProblemKind.SHORT_ROW, Level.WARNING, 3, "工业互联网 | 海关大脑 | 2021", "7"));
        assertThat(parsed.rows()).extracting(SystemRow::complete).containsExactly(false, true);
    }

    @Test
    void reportsARowWithTooManyCells() {
        ParsedDocument parsed = DocumentParser.parse(
                markdown(systems(system("海关大脑").replace("</td></tr>", "</td><td>云计算</td><td></td><td>等</td></tr>"))));

        assertThat(parsed.problems()).containsExactly(problem(ProblemKind.LONG_ROW, Level.WARNING, 3, "云计算 | 等", "7"));
        assertThat(parsed.rows()).extracting(SystemRow::complete).containsExactly(false);
    }

    @Test
    void doesNotMindEmptyCellsBehindTheLastColumn() {
        ParsedDocument parsed =
                DocumentParser.parse(markdown(systems(system("海关大脑").replace("</td></tr>", "</td><td></td></tr>"))));

        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.rows()).extracting(SystemRow::complete).containsExactly(true);
    }

    @Test
    void reportsAnEmptyCellOfACompleteRow() {
        ParsedDocument parsed =
                DocumentParser.parse(markdown(systems(row("工业互联网", "海关大脑", "2021", "", "政务", "", "大数据"))));

        assertThat(parsed.problems())
                .containsExactly(
                        problem(ProblemKind.EMPTY_CELL, Level.WARNING, 3, "城市", "text"),
                        problem(ProblemKind.EMPTY_CELL, Level.WARNING, 3, "规模", "text"));
    }

    @Test
    void reportsACountThatIsNone() {
        String table = "<table>\n" + row("年份", "频次") + row("2021", "2O") + row("2020", "1") + "</table>\n";

        ParsedDocument parsed = DocumentParser.parse(markdown(table));

        assertThat(parsed.problems())
                .contains(problem(ProblemKind.UNREADABLE_COUNT, Level.WARNING, 3, "2021 | 2O", "0–999999999"));
        assertThat(parsed.frequencies()).extracting(PrintedCount::value).containsExactly("2020");
    }

    @Test
    void reportsADocumentWithNothingInIt() {
        assertThat(DocumentParser.parse(markdown("")).problems())
                .containsExactly(
                        problem(ProblemKind.EMPTY_DOCUMENT, Level.WARNING, 1, "", "text"),
                        problem(ProblemKind.NOTHING_FOUND, Level.WARNING, 1, "cases.md", "案例介绍"));
    }

    private static ParsedDocument parse(String cases) {
        return DocumentParser.parse(Samples.markdown(cases(cases)));
    }

    private static Problem problem(ProblemKind kind, Level level, int line, String value, String expected) {
        assertThat(kind.level()).isEqualTo(level);
        return new Problem(kind, "cases.md", line, value, expected);
    }
}
