package io.casefolio.parse;

import static io.casefolio.testing.Samples.html;
import static io.casefolio.testing.Samples.markdown;
import static io.casefolio.testing.Samples.system;
import static io.casefolio.testing.Samples.systems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.SourceRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of a document that rows, text and sections are traced to. */
class SourceLinesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>\n\n\n</style>\n",
                "<!--\n\n\n-->\n",
                "<pre>\n\n\n</pre>\n",
                "<script>\n\n\n</script>\n\n"
            })
    void knowsTheLinesOfRowsBehindMarkupWithEmptyLines(String markup) {
        ParsedDocument parsed = DocumentParser.parse(markdown(markup + systems(system("海关大脑"))));

        assertThat(parsed.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.source().lineFrom())
                        .isEqualTo(markup.lines().toList().size() + 3));
    }

    @Test
    void knowsTheLinesOfTextOutsideEveryElement() {
        ParsedDocument parsed = DocumentParser.parse(html("""

                前言
                <b>又</b> 及
                <table><tr><td>表</td></tr></table>
                <div>

                内容 &amp; 其他

                </div>
                <table><tr><td><h1>标题</h1>表后
                """));

        assertThat(parsed.problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.UNPLACED_TEXT)
                .extracting(Problem::line, Problem::value)
                .containsExactly(tuple(3, "前言 又 及"), tuple(5, "表"), tuple(8, "内容 & 其他"), tuple(11, "表后"));
    }

    @Test
    void knowsTheLinesOfTextThatATagPutsOutsideItsMarkdownBlock() {
        ParsedDocument parsed = DocumentParser.parse(markdown("# x\n\n前言</p>\n后记\n\n<div>\n</div>\n尾\n"));

        assertThat(parsed.problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.UNPLACED_TEXT)
                .extracting(Problem::line, Problem::value)
                .containsExactly(tuple(3, "前言"), tuple(3, "后记"), tuple(8, "尾"));
    }

    @Test
    void endsASectionWithItsLastText() {
        ParsedDocument parsed = DocumentParser.parse(
                html("<h2>案例介绍</h2>\n<h3>3.1 海关</h3>\n<h4>项目背景</h4>\n\n内容\n<b>及\n其他</b>\n\n<h4>系统目标</h4>\n"));

        assertThat(parsed.cases().get(0).sections().get(0).source()).isEqualTo(new SourceRef("cases.html", 4, 8));
    }
}
