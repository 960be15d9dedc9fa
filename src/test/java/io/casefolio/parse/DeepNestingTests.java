package io.casefolio.parse;

import static io.casefolio.testing.Samples.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.Section;
import io.casefolio.source.SourceDocument;
import io.casefolio.testing.Samples;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nesting above what the parsers keep is reported; the words stay. */
@Timeout(value = 10, unit = TimeUnit.MINUTES) // for what would never end, however busy the machine is
class DeepNestingTests {

    private static final int DEPTH = 2_000;

    @Test
    void keepsTheWordsOfDeepListsInMarkdown() {
        check(Samples.background(IntStream.range(0, DEPTH)
                .mapToObj(i -> "  ".repeat(i) + "- w" + i)
                .collect(Collectors.joining("\n"))));
    }

    @Test
    void keepsTheWordsOfDeepListsInHtml() {
        check(asCase(
                IntStream.range(0, DEPTH).mapToObj(i -> "<ul><li>w" + i + "\n").collect(Collectors.joining())
                        + "</li></ul>".repeat(DEPTH)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"span", "em", "blockquote", "x", "b"})
    void keepsTheWordsOfDeepElementsInHtml(String tag) {
        check(asCase(IntStream.range(0, DEPTH)
                .mapToObj(i -> "<" + tag + ">w" + i + "\n")
                .collect(Collectors.joining())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"span", "em", "blockquote", "ul><li", "x"})
    void keepsTheWordsOfDeepElementsInMarkdown(String tag) {
        check(Samples.background("<div>"
                + IntStream.range(0, DEPTH)
                        .mapToObj(i -> "<" + tag + ">w" + i + "\n")
                        .collect(Collectors.joining())));
        check(Samples.background("w "
                + IntStream.range(0, DEPTH)
                        .mapToObj(i -> "<" + tag + ">w" + i + " ")
                        .collect(Collectors.joining())));
    }

    /** Wrappers are opened and open tables ended, so that their nesting is not kept at any depth. */
    @ParameterizedTest
    @ValueSource(strings = {"div", "section", "font", "a", "table><tr><td"})
    void keepsTheWordsOfDeepWrappers(String tag) {
        String words = IntStream.range(0, DEPTH)
                .mapToObj(i -> "<" + tag + ">w" + i + "\n")
                .collect(Collectors.joining());

        assertThat(check(asCase(words), DEPTH).cases()).hasSize(1);
        assertThat(check(Samples.background("<div>" + words), DEPTH).cases()).hasSize(1);
        assertThat(check(Samples.background("w " + words), DEPTH).cases()).hasSize(1);
    }

    @Test
    void keepsTheWordsOfDeepQuotes() {
        check(Samples.background(IntStream.range(0, DEPTH)
                .mapToObj(i -> ">".repeat(i + 1) + " w" + i)
                .collect(Collectors.joining("\n\n"))));
    }

    @ParameterizedTest
    @ValueSource(ints = {DEPTH, 20_000})
    void keepsTheWordsOfDeepEmphasis(int depth) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, depth)
                .forEach(i -> text.append(i % 2 == 0 ? "*w" : "**w").append(i).append(' '));
        text.append('w');
        IntStream.range(0, depth).forEach(i -> text.append((depth - 1 - i) % 2 == 0 ? "*" : "**"));

        ParsedDocument parsed = check(Samples.background(text.toString()), depth);

        assertThat(parsed.problems()).extracting(Problem::kind).contains(ProblemKind.DEEP_NESTING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[", "![", "(", "<", "`", "*", "_", "**_", "- ", "> ", "1. ", "|", "&", "\\", "<!--", "[a](", "#"
            })
    void readsPathologicalRuns(String run) {
        assertThatCode(() -> DocumentParser.parse(Samples.background(run.repeat(50_000))))
                .doesNotThrowAnyException();
    }

    @Test
    void keepsListsThatNestAsFarAsPeopleDo() {
        ParsedDocument parsed = DocumentParser.parse(Samples.background(IntStream.range(0, 20)
                .mapToObj(i -> "    ".repeat(i) + "- w" + i)
                .collect(Collectors.joining("\n"))));

        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.cases().get(0).sections().get(0).html().split("<ul>", -1))
                .hasSize(21);
    }

    @Test
    void reads10MegabytesInOneParagraph() {
        String words = "数据 data ".repeat(10_000_000 / 12);

        ParsedDocument parsed = DocumentParser.parse(Samples.background(words));

        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.cases().get(0).sections().get(0).text()).isEqualTo(words.strip());
        assertThat(parsed.cases().get(0).sections()).hasSize(6);
    }

    private static void check(SourceDocument document) {
        ParsedDocument parsed = check(document, DEPTH);

        assertThat(parsed.problems()).anySatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.DEEP_NESTING);
            assertThat(problem.line()).isGreaterThan(3);
        });
    }

    private static SourceDocument asCase(String content) {
        return html("<h2>案例介绍</h2>\n<h3>3.1 海关</h3>\n<h4>项目背景</h4>\n" + content);
    }

    private static ParsedDocument check(SourceDocument document, int words) {
        ParsedDocument parsed = DocumentParser.parse(document);

        String text =
                parsed.cases().get(0).sections().stream().map(Section::text).collect(Collectors.joining("\n"));
        assertThat(new HashSet<>(List.of(text.split("[^w0-9]+")))
                        .containsAll(
                                IntStream.range(0, words).mapToObj(i -> "w" + i).toList()))
                .isTrue();
        return parsed;
    }
}
