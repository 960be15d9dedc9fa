package io.casefolio.parse;

import static io.casefolio.testing.Samples.cases;
import static io.casefolio.testing.Samples.html;
import static io.casefolio.testing.Samples.markdown;
import static io.casefolio.testing.Samples.row;
import static io.casefolio.testing.Samples.study;
import static io.casefolio.testing.Samples.system;
import static io.casefolio.testing.Samples.systems;
import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.PrintedCount;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.Section;
import io.casefolio.model.SectionKind;
import io.casefolio.model.SourceRef;
import io.casefolio.source.SourceDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rest of the document is read where a table is never closed. */
class UnclosedTableTests {

    private static final String COUNTS = "<table>\n" + row("年份", "频次") + row("2021", "2") + "</table>\n\n";
    private static final String CASES = cases(study(1, "海关"), study(2, "城市"));
    private static final String HTML_CASES = CASES.replaceAll("(?m)^## (.*)$", "<h2>$1</h2>")
            .replaceAll("(?m)^### (.*)$", "<h3>$1</h3>")
            .replaceAll("(?m)^#### (.*)$", "<h4>$1</h4>")
            .replaceAll("(?m)^([^<\n].*)$", "<p>$1</p>");

    @ParameterizedTest
    @ValueSource(strings = {"</table>", "</td></tr>\n</table>", "</tr>\n</table>"})
    void readsTheRestOfMarkdown(String lost) {
        String table = systems(system("海关大脑"), system("城市大脑")).replace(lost, "");

        check(markdown(table + COUNTS + CASES), 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"</table>", "</td></tr>\n</table>", "</tr>\n</table>"})
    void readsTheRestOfHtml(String lost) {
        String table = systems(system("海关大脑"), system("城市大脑")).replace(lost, "");

        check(html(table + COUNTS + HTML_CASES), 2);
    }

    @Test
    void readsTheRestOfHtmlInsideElementsOfACell() {
        String table = systems(system("海关大脑"), system("城市大脑"))
                .replace("大数据、区块链等技术</td></tr>\n</table>", "<div><p>大数据、区块链等技术</p><div>");

        check(html(table + COUNTS + HTML_CASES), 2);
    }

    @Test
    void reportsATableLeftOpenInASection() {
        String open = study(1, "海关").replace("系统目标的内容", "系统目标的内容\n\n<table>\n<tr><td>甲</td><td>乙</td></tr>\n");

        ParsedDocument parsed = DocumentParser.parse(markdown(cases(open, study(2, "城市"))));

        assertThat(parsed.problems())
                .containsExactly(new Problem(ProblemKind.UNCLOSED_TABLE, "cases.md", 8, "<table>", "</table>"));
        assertThat(parsed.cases()).hasSize(2);
        assertThat(parsed.cases().get(0).sections())
                .extracting(Section::kind)
                .containsExactlyElementsOf(SectionKind.EXPECTED);
        assertThat(parsed.cases().get(0).sections().get(1).text()).isEqualTo("系统目标的内容\n甲 乙");
    }

    private static void check(SourceDocument document, int line) {
        ParsedDocument parsed = DocumentParser.parse(document);

        assertThat(parsed.problems())
                .containsExactly(new Problem(ProblemKind.UNCLOSED_TABLE, document.name(), line, "<table>", "</table>"));
        assertThat(parsed.rows()).extracting(SystemRow::name).containsExactly("海关大脑", "城市大脑");
        assertThat(parsed.rows()).extracting(SystemRow::technologies).containsOnly("大数据、区块链等技术");
        assertThat(parsed.rows())
                .extracting(SystemRow::source)
                .extracting(SourceRef::lineFrom)
                .containsExactly(line + 2, line + 3);
        assertThat(parsed.frequencies()).extracting(PrintedCount::count).isEqualTo(List.of(2));
        assertThat(parsed.cases()).extracting(ParsedCase::title).containsExactly("海关", "城市");
        assertThat(parsed.cases())
                .allSatisfy(study -> assertThat(study.sections())
                        .extracting(Section::text)
                        .containsExactly("项目背景的内容", "系统目标的内容", "项目涉众的内容", "系统需求的内容", "Hadoop", "成果效益的内容"));
    }
}
