package io.casefolio.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.casefolio.model.PlatformMention;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.Section;
import io.casefolio.model.SectionKind;
import io.casefolio.model.SourceRef;
import io.casefolio.source.SourceDocument;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A case that is a file of its own. */
class CaseFileTests {

    private static final String CASE = """
            ---
            number: 62
            title: 港口数字孪生案例
            title_en: "A port's digital twin"
            system: 智慧港口
            category: 工业互联网
            year: 2021
            place: 浙江宁波
            industry: 交通
            scale: 大型
            technologies: [物联网, 数字孪生]
            platforms:
              - Kafka
              - Flink
            summary_en: >
              A port sees
              itself.
            ---

            ## 项目背景
            港口很大。
            ### 细节
            更多。
            ## Goals
            See everything.
            ## 项目涉众
            港口
            ## 系统需求
            - 看得见
            ## 平台和框架
            [Flink](https://flink.apache.org/)等。
            ## 成果效益
            省了时间。
            """;

    private static ParsedDocument parse(String text) {
        return DocumentParser.parse(new SourceDocument("port.md", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static ParsedCase only(String text) {
        ParsedDocument document = parse(text);
        assertThat(document.problems()).isEmpty();
        assertThat(document.rows()).isEmpty();
        assertThat(document.cases()).hasSize(1);
        return document.cases().get(0);
    }

    private static ParsedCase.Stated stated(ParsedCase parsed) {
        return Objects.requireNonNull(parsed.stated());
    }

    @Test
    void takesFactsFromItsFrontMatter() {
        ParsedCase parsed = only(CASE);

        assertThat(parsed.number()).isEqualTo(62);
        assertThat(parsed.title()).isEqualTo("港口数字孪生案例");
        assertThat(stated(parsed).titleEn()).isEqualTo("A port's digital twin");
        assertThat(stated(parsed).summaryEn()).isEqualTo("A port sees itself.");
        assertThat(stated(parsed).row())
                .extracting(
                        SystemRow::name,
                        SystemRow::category,
                        SystemRow::year,
                        SystemRow::place,
                        SystemRow::industry,
                        SystemRow::scale,
                        SystemRow::technologies,
                        SystemRow::complete)
                .containsExactly("智慧港口", "工业互联网", "2021", "浙江宁波", "交通", "大型", "物联网、数字孪生", true);
    }

    @Test
    void knowsTheLinesOfEachFact() {
        ParsedCase parsed = only(CASE);

        assertThat(stated(parsed).row().lines().name()).isEqualTo(lines(5, 5));
        assertThat(stated(parsed).row().lines().technologies()).isEqualTo(lines(11, 11));
        assertThat(parsed.platforms())
                .extracting(PlatformMention::asWritten, PlatformMention::url, PlatformMention::source)
                .containsExactly(
                        tuple("Flink", "https://flink.apache.org/", lines(31, 31)),
                        tuple("Kafka", null, lines(12, 14)));
        assertThat(parsed.source()).isEqualTo(lines(1, 33));
    }

    private static SourceRef lines(int from, int to) {
        return new SourceRef("port.md", from, to);
    }

    @Test
    void hasSectionsUnderHeadingsOfEitherLanguageAndAnyLevel() {
        for (String level : new String[] {"#", "##", "####"}) {
            ParsedCase parsed = only(CASE.replace("\n### ", "\n###### ").replace("\n## ", "\n" + level + " "));

            assertThat(parsed.sections()).extracting(Section::kind).containsExactlyElementsOf(SectionKind.EXPECTED);
            assertThat(parsed.sections().get(0).text()).contains("港口很大。", "细节", "更多。");
            assertThat(parsed.sections().get(0).source()).isEqualTo(lines(20, 23));
        }
    }

    @Test
    void takesItsTitleFromTheFirstHeadingWhereTheFrontMatterHasNone() {
        assertThat(only(CASE.replace("title: 港口数字孪生案例\n", "").replace("---\n\n", "---\n# 某港口\n"))
                        .title())
                .isEqualTo("某港口");
    }

    @Test
    void keepsWhatNoKnownHeadingAnnounces() {
        ParsedDocument document = parse(CASE.replace("## 项目涉众\n", "## 谁\n"));

        assertThat(document.cases().get(0).sections())
                .filteredOn(section -> section.kind() == SectionKind.OTHER)
                .singleElement()
                .satisfies(section -> assertThat(section.text()).isEqualTo("港口"));
        assertThat(document.problems())
                .extracting(Problem::kind, Problem::line)
                .containsExactlyInAnyOrder(
                        tuple(ProblemKind.UNKNOWN_SECTION, 26), tuple(ProblemKind.MISSING_SECTION, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number: 62 | number: 6 2 | MISSING_FIELD | 2 | number: 6 2 | number: 62",
                "number: 62 | number: 0 | MISSING_FIELD | 2 | number: 0 | number: 62",
                "number: 62 | # | MISSING_FIELD | 1 | number | number: 62",
                "title: 港口数字孪生案例 | # | MISSING_FIELD | 1 | title | title: 大数据海关案例",
                "scale: 大型 | size: 大型 | UNKNOWN_FIELD | 10 | size: 大型 |",
                "scale: 大型 | year: 2020 | REPEATED_FIELD | 10 | year | 1 : 1",
                "scale: 大型 | scale: {a: b} | UNREADABLE_FRONT_MATTER | 10 | scale: {a: b} | year: 2021",
                "scale: 大型 | scale: [a, [b]] | UNREADABLE_FRONT_MATTER | 10 | scale: [a, [b]] | year: 2021",
                "scale: 大型 | scale: a: b | UNREADABLE_FRONT_MATTER | 10 | scale: a: b | year: 2021",
                "scale: 大型 | scale: *gone | UNREADABLE_FRONT_MATTER | 10 | scale: *gone | year: 2021",
                "scale: 大型 | scale: \"\\UFFFFFFFF\" | UNREADABLE_FRONT_MATTER | 1 | number: 62 | year: 2021",
                "scale: 大型 | scale: \"a\\0b\" | CONTROL_CHARACTER | 10 | U+0000 | printable text",
                "scale: 大型 | scale: &a [*a] | UNREADABLE_FRONT_MATTER | 10 | scale: &a [*a] | year: 2021"
            })
    void namesThePlaceTheValueAndTheExpectedForm(
            String line, String damaged, ProblemKind kind, int at, String value, String expected) {
        assertThat(parse(CASE.replace(line, damaged)).problems())
                .filteredOn(problem -> problem.kind() == kind)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.document()).isEqualTo("port.md");
                    assertThat(problem.line()).isEqualTo(at);
                    assertThat(problem.value()).isEqualTo(value);
                    assertThat(problem.expected())
                            .isEqualTo(expected == null ? String.join(", ", FrontMatter.NAMES) : expected);
                });
    }

    @Test
    void countsLinesAsEverybodyElseWhateverYamlTakesForALineEnd() {
        ParsedDocument document = parse("---\nnumber: 1\ntitle: a\u2028\u2029\u0085\nfoo: x\n---\n");

        assertThat(document.problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.UNKNOWN_FIELD)
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(4));
    }

    @Test
    void keepsAFirstHeadingThatIsNotItsTitle() {
        assertThat(parse(CASE.replace("---\n\n", "---\n# 运营情况\n很好。\n"))
                        .cases()
                        .get(0)
                        .sections())
                .filteredOn(section -> section.kind() == SectionKind.OTHER)
                .singleElement()
                .satisfies(section -> assertThat(section.heading()).isEqualTo("运营情况"));
    }

    @Test
    void losesNoTextWhereFrontMatterNeverEnds() {
        ParsedDocument document = parse(CASE.replace("---\n\n", "\n"));

        assertThat(document.cases()).isEmpty();
        assertThat(document.problems())
                .extracting(Problem::kind)
                .contains(ProblemKind.UNCLOSED_FRONT_MATTER, ProblemKind.UNPLACED_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# only a comment\n", "- a list\n", "a word\n", "\u0001\n"})
    void saysThatFrontMatterCannotBeRead(String head) {
        assertThat(parse("---\n" + head + "---\n## 项目背景\n文字\n").problems())
                .extracting(Problem::kind)
                .contains(ProblemKind.UNREADABLE_FRONT_MATTER);
    }

    @Test
    void standsFrontMatterThatIsAnAttack() {
        StringBuilder bomb = new StringBuilder("---\na0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        ParsedDocument aliases = parse(bomb + "---\n");
        ParsedDocument nested = parse("---\nscale: " + "[".repeat(100_000) + "\n---\n");

        assertThat(aliases.cases()).isEmpty();
        assertThat(aliases.problems()).hasSizeLessThan(100);
        assertThat(nested.problems()).extracting(Problem::kind).contains(ProblemKind.UNREADABLE_FRONT_MATTER);
    }

    @Test
    void isADocumentOfThreePartsWhereTheFirstLineIsNoFence() {
        assertThat(parse("\n" + CASE).cases()).isEmpty();
    }
}
