package io.casefolio.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SanitiserTests {

    @Test
    void keepsTextListsTablesAndLinks() {
        String html = "<p>a <strong>b</strong> <a href=\"https://a.example/\">c</a> <a href=\"../d.html#e\">d</a></p>"
                + "<ol start=\"3\"><li>e<ul><li>f</li></ul></li></ol>"
                + "<table><tbody><tr><td rowspan=\"2\">g</td></tr></tbody></table>";

        assertThat(Sanitiser.clean(body(html)).html()).isEqualTo(html);
        assertThat(report(html)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href='javascript:alert(1)'>a</a>",
                "<a href='JaVaScRiPt:alert(1)'>a</a>",
                "<a href='&#106;avascript&colon;alert(1)'>a</a>",
                "<a href=' java\nscript:alert(1)'>a</a>",
                "<a href='data:text/html,<script>alert(1)</script>'>a</a>",
                "<a href='vbscript:x'>a</a>",
                "<a href='https://a.example/' onclick=alert(1)>a</a>",
                "<svg><script>alert(1)</script></svg>",
                "<svg onload=alert(1)></svg>",
                "<math><mi xlink:href='javascript:alert(1)'>a</mi></math>",
                "<iframe src='javascript:alert(1)'></iframe>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<style>p { background: url(javascript:alert(1)) }</style>",
                "<object data='x.swf'></object>",
                "<embed src='x.swf'>",
                "<form action='https://a.example/'><input name=a><button>b</button></form>",
                "<base href='https://a.example/'>",
                "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
                "<p onmouseover=alert(1)>a</p>",
                "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
                "<template><script>alert(1)</script></template>",
                "<table><tr><td background='javascript:alert(1)'><img src=x onerror=alert(1)></td></tr></table>"
            })
    void takesOutAndReportsWhatCouldRun(String html) {
        String clean = Sanitiser.clean(body(html)).html();

        assertThat(clean)
                .doesNotContainIgnoringCase("script:", "<script", "onerror", "onclick", "onload", "onmouse")
                .doesNotContainIgnoringCase("<img", "<svg", "<math", "<iframe", "<style", "<object", "<embed", "<form")
                .doesNotContainIgnoringCase("<base", "<meta", "<template", "background", "data:");
        assertThat(report(html)).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.REMOVED_MARKUP);
            assertThat(problem.document()).isEqualTo("a.html");
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.value()).isNotBlank();
            assertThat(problem.expected()).isEqualTo("text, lists, tables, links");
        });
    }

    @Test
    void keepsTheWordsOfUnknownElements() {
        assertThat(Sanitiser.clean(body("<p>a <blink>b</blink> <button>c</button></p>"))
                        .text())
                .isEqualTo("a b c");
    }

    @Test
    void reportsAPictureThatDoesNotComeAlong() {
        assertThat(report("<p><img src='a.png'></p>"))
                .containsExactly(new Problem(ProblemKind.MISSING_PICTURE, "a.html", 2, "a.png", "text"));
    }

    private static List<Problem> report(String html) {
        List<Problem> problems = new ArrayList<>();
        Sanitiser.report("a.html", body(html), problems);
        return problems;
    }

    private static Element body(String html) {
        return HtmlSource.fragment(html, 1, "cases.html", new ArrayList<>());
    }
}
