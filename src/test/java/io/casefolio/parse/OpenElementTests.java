package io.casefolio.parse;

import static io.casefolio.testing.Samples.cases;
import static io.casefolio.testing.Samples.html;
import static io.casefolio.testing.Samples.markdown;
import static io.casefolio.testing.Samples.study;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.Section;
import io.casefolio.model.SectionKind;
import io.casefolio.testing.Samples;
import java.util.stream.IntStream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An element that is never closed ends at the next heading. */
class OpenElementTests {

    private static final String CORPUS =
            HtmlRenderer.builder().build().render(Parser.builder().build().parse(Samples.text(Samples.corpus())));
    private static final ParsedDocument WHOLE = DocumentParser.parse(html(CORPUS));

    @ParameterizedTest
    @CsvSource({
        "<blockquote>, 1", "<blockquote>, 5000", "<ul><li>, 1", "<ul><li>, 5000",
        "<div>, 1", "<div>, 5000", "<b>, 1", "<table><tr><td>, 500"
    })
    void costsNoOtherCaseOfHtml(String open, int depth) {
        ParsedDocument parsed =
                DocumentParser.parse(html(CORPUS.replace("<h3>3.21 ", open.repeat(depth) + "w0<h3>3.21 ")));

        IntStream.range(0, 61)
                .filter(i -> i != 19)
                .forEach(i -> assertThat(parsed.cases().get(i))
                        .usingRecursiveComparison()
                        .ignoringFieldsMatchingRegexes(".*source")
                        .isEqualTo(WHOLE.cases().get(i)));
        assertThat(parsed.cases()).hasSize(61);
        assertThat(parsed.cases().get(19).sections())
                .extracting(Section::kind)
                .containsExactlyElementsOf(SectionKind.EXPECTED);
        assertThat(parsed.cases().get(19).sections().get(5).text()).endsWith("w0");
    }

    @Test
    void isReportedOnceWhereItHoldsHeadings() {
        assertThat(DocumentParser.parse(html(asHtml("<blockquote><ul>\n<li>开"))).problems())
                .containsExactly(
                        new Problem(ProblemKind.UNCLOSED_ELEMENT, "cases.html", 5, "<blockquote>", "</blockquote>"));
    }

    @Test
    void isNoneWhereItIsClosed() {
        ParsedDocument parsed = DocumentParser.parse(html(asHtml("<blockquote><ul><li>引<h4>旧</h4></ul></blockquote>")));

        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.cases().get(0).sections()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<div>开</div>", "<ul>\n<li>开"})
    void endsInMarkdownAtAHeadingWithoutAnEmptyLine(String open) {
        ParsedDocument parsed = DocumentParser.parse(
                markdown(cases(study(1, "海关").replace("成果效益的内容\n", "成果效益的内容\n\n" + open + "\n"), study(2, "城市"))));

        assertThat(parsed.cases()).extracting(ParsedCase::title).containsExactly("海关", "城市");
        assertThat(parsed.problems())
                .extracting(Problem::kind, Problem::value, Problem::expected)
                .containsExactly(tuple(ProblemKind.HEADING_IN_HTML, "3.2 城市", "empty line"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- a\n### b\n-->", "<pre>\n### b\n</pre>"})
    void readsNoHeadingInCommentsAndCode(String html) {
        ParsedDocument parsed = DocumentParser.parse(
                markdown(cases(study(1, "海关").replace("成果效益的内容\n", "成果效益的内容\n\n" + html + "\n"), study(2, "城市"))));

        assertThat(parsed.cases()).extracting(ParsedCase::title).containsExactly("海关", "城市");
        assertThat(parsed.problems()).isEmpty();
    }

    /** Two cases with {@code open} in the first section, on line 5. */
    private static String asHtml(String open) {
        String first = study(1, "海关").replace("项目背景的内容\n", open + "\n");
        return cases(first, study(2, "城市"))
                .replaceAll("(?m)^## (.*)$", "<h2>$1</h2>")
                .replaceAll("(?m)^### (.*)$", "<h3>$1</h3>")
                .replaceAll("(?m)^#### (.*)$", "<h4>$1</h4>");
    }
}
