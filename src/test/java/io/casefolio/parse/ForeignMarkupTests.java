package io.casefolio.parse;

import static io.casefolio.testing.Samples.background;
import static io.casefolio.testing.Samples.html;
import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.Level;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.Section;
import io.casefolio.source.SourceDocument;
import io.casefolio.testing.Samples;
import org.jsoup.Jsoup;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that could run reaches a page, wherever it stands in a document. */
class ForeignMarkupTests {

    private static final Cleaner CLEAN =
            new Cleaner(Safelist.relaxed().removeTags("img").preserveRelativeLinks(true));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "words <script>alert(1)</script> words",
                "<img src=x onerror=alert(1)>",
                "- list\n    - <img src=x onerror=alert(1)>",
                "[link](javascript:alert(1))",
                "[link](JaVaScRiPt:alert(1))",
                "[link](&#106;avascript:alert(1))",
                "[link](javascript&colon;alert(1))",
                "[link](data:text/html;base64,PHNjcmlwdD4=)",
                "[link][ref]\n\n[ref]: javascript:alert(1)",
                "<javascript:alert(1)>",
                "<a href=\"javascript:alert(1)\">link</a>",
                "<svg><script>alert(1)</script></svg>",
                "<math href=\"javascript:alert(1)\">x</math>",
                "<iframe src=\"https://a.example/\"></iframe>",
                "<style>p { color: red }</style>",
                "<p style=x onclick=alert(1)>words</p>",
                "| a |\n|---|\n| <img src=x onerror=alert(1)> |",
                "<table><tr><td><table><tr><td><script>alert(1)</script></td></tr></table></td></tr></table>",
                "<div><div><section><script>alert(1)</script></section></div></div>",
                "> <embed src=x>",
                "<a href=\"&#x6a;&#x61;vascript:alert(1)\">link</a>"
            })
    void reportsAndTakesOutWhatCouldRunInMarkdown(String markup) {
        check(background(markup));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p>a<script>alert(1)</script></p>",
                "<img src=x onerror=alert(1)>",
                "<a href=' javascript:alert(1)'>a</a>",
                "<svg/onload=alert(1)>",
                "<ul><li><iframe src=x></iframe></ul>"
            })
    void reportsAndTakesOutWhatCouldRunInHtml(String markup) {
        check(html("<h2>案例介绍</h2><h3>3.1 海关</h3><h4>项目背景</h4>\n\n" + markup));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<p><a href='javascript:alert(1)'>a</a></p>",
                "<table><tr><td><script>alert(1)</script></td></tr></table>"
            })
    void reportsWhatCouldRunOutsideEveryCase(String markup) {
        assertReported(DocumentParser.parse(Samples.markdown("## x\n\n\n" + markup)), "cases.md");
    }

    @Test
    void reportsAScriptInTheHeadOfAPage() {
        ParsedDocument parsed = DocumentParser.parse(Samples.file(
                "a.html", "<html><head>\n<title>t</title>\n\n<script>alert(1)</script></head><body></body>"));

        assertReported(parsed, "a.html");
    }

    @Test
    void reportsWhatCouldRunInTheTableOfSystems() {
        ParsedDocument parsed = DocumentParser.parse(Samples.markdown(
                Samples.systems(Samples.system("海关大脑<script>alert(1)</script><img src=x onerror=alert(1)>"))));

        assertThat(parsed.rows()).extracting(SystemRow::name).containsExactly("海关大脑");
        assertThat(parsed.problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.REMOVED_MARKUP)
                .extracting(Problem::line)
                .containsExactly(3, 3);
    }

    private static void check(SourceDocument document) {
        ParsedDocument parsed = DocumentParser.parse(document);

        assertReported(parsed, document.name());
        assertThat(parsed.cases())
                .singleElement()
                .satisfies(study -> assertThat(study.sections())
                        .extracting(Section::html)
                        .allSatisfy(html -> {
                            assertThat(CLEAN.isValid(Jsoup.parseBodyFragment(html, "https://a.example/")))
                                    .isTrue();
                            assertThat(html).doesNotContain("alert(1)\"", "<script", "<img", "data:");
                        }));
    }

    private static void assertReported(ParsedDocument parsed, String document) {
        assertThat(parsed.problems()).anySatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.REMOVED_MARKUP);
            assertThat(problem.level()).isEqualTo(Level.WARNING);
            assertThat(problem.document()).isEqualTo(document);
            assertThat(problem.line()).isGreaterThanOrEqualTo(4);
            assertThat(problem.value()).isNotBlank();
            assertThat(problem.expected()).isEqualTo("text, lists, tables, links");
        });
    }
}
