package io.casefolio.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.PlatformMention;
import io.casefolio.model.Section;
import io.casefolio.model.SectionKind;
import io.casefolio.model.SourceRef;
import io.casefolio.testing.Samples;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nothing of the first corpus is lost: checked against its plain lines, read without any parser. */
class CorpusTests {

    private static final List<String> LINES =
            Samples.text(Samples.corpus()).lines().toList();
    private static final ParsedDocument PARSED = DocumentParser.parse(Samples.corpus());
    private static final Pattern HEADING = Pattern.compile("(#{2,4}) *(\\d+(?:\\.\\d+)*)\\.? *(.*)");

    @Test
    void has61CasesIn61Rows() {
        assertThat(PARSED.cases()).extracting(ParsedCase::number).containsExactlyElementsOf(numbers());
        assertThat(PARSED.rows()).hasSize(61).allMatch(SystemRow::complete);
        assertThat(PARSED.rows())
                .extracting(SystemRow::category)
                .startsWith("物联网行业大数据")
                .endsWith("安防监控平台");
        assertThat(PARSED.rows().stream().collect(Collectors.groupingBy(SystemRow::category, Collectors.counting())))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("物联网行业大数据", 11L, "工业互联网", 8L, "智慧物联网系统", 12L, "物联网及大数据服务管理平台", 20L, "安防监控平台", 10L));
    }

    @Test
    void keepsEveryWordOfAllSections() {
        Map<String, String> expected = plainSections();

        Map<String, String> read = new TreeMap<>();
        PARSED.cases()
                .forEach(study -> study.sections()
                        .forEach(section -> read.put(
                                study.number() + " " + section.kind().heading(),
                                section.text().replaceAll("\\s", ""))));
        assertThat(expected).hasSize(61 * 6);
        assertThat(read).containsExactlyInAnyOrderEntriesOf(expected);
        assertThat(read.entrySet())
                .filteredOn(entry -> entry.getValue().isEmpty())
                .filteredOn(entry -> entry.getKey().endsWith(SectionKind.PLATFORMS.heading()))
                .hasSize(22);
    }

    /** Each section by case number and heading, white space, list markers and addresses aside. */
    private static Map<String, String> plainSections() {
        Map<String, String> sections = new TreeMap<>();
        String study = "";
        String section = "";
        boolean amongCases = false;
        for (String line : LINES) {
            Matcher heading = HEADING.matcher(line);
            if (!heading.matches()) {
                if (amongCases && !section.isEmpty()) {
                    sections.merge(section, plain(line), String::concat);
                }
            } else if (heading.group(1).length() == 2) {
                amongCases = heading.group(3).equals("案例介绍");
            } else if (heading.group(1).length() == 3) {
                study = heading.group(2).substring(2);
                section = "";
            } else {
                section = study + " " + heading.group(3).strip();
                sections.put(section, "");
            }
        }
        return sections;
    }

    private static String plain(String line) {
        return line.replaceFirst("^\\s*(?:- |\\d+\\. )", "")
                .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("\\s", "");
    }

    @Test
    void knowsTheLinesOfSectionsAndRows() {
        assertThat(PARSED.cases()).allSatisfy(study -> {
            assertThat(line(study.source().lineFrom()))
                    .startsWith("### 3." + study.number() + " ")
                    .contains(study.title());
            assertThat(study.sections()).allSatisfy(section -> {
                assertThat(line(section.source().lineFrom())).startsWith("####").contains(section.heading());
                assertThat(section.source().lineTo())
                        .isLessThanOrEqualTo(study.source().lineTo());
                String last = section.text().lines().reduce("", (before, after) -> after);
                assertThat(plain(line(section.source().lineTo()))
                                + plain(line(section.source().lineTo() - 1)))
                        .contains(last.isEmpty() ? "" : plain(last.substring(last.length() - 1)));
            });
        });
        assertThat(PARSED.rows())
                .allSatisfy(row -> assertThat(String.join(
                                "\n",
                                LINES.subList(
                                        row.source().lineFrom() - 1,
                                        row.source().lineTo())))
                        .startsWith("  <tr")
                        .contains(">" + row.name() + "<", ">" + row.year() + "<", ">" + row.technologies() + "<"));
        assertThat(PARSED.frequencies())
                .hasSize(5 + 14 + 10 + 10)
                .allSatisfy(frequency -> assertThat(String.join(
                                "\n",
                                LINES.subList(
                                        frequency.source().lineFrom() - 1,
                                        frequency.source().lineTo())))
                        .contains(">" + frequency.value() + "<", ">" + frequency.count() + "<"));
    }

    @Test
    void keepsListsAsTheyNest() {
        assertThat(section(1, SectionKind.REQUIREMENTS).html().replaceAll("\\n", ""))
                .startsWith("<ul><li>海关大数据智能治理方法论<ul><li>基于 CWM 的全生命周期元数据管理体系</li>")
                .contains("</li></ul></li><li>进出口商品智能识别与归类</li>");
        assertThat(section(35, SectionKind.REQUIREMENTS).html())
                .startsWith("<ol>")
                .contains("</ol>")
                .doesNotContain("<ul>");
        assertThat(section(35, SectionKind.REQUIREMENTS).text()).startsWith("建设客户行为分析系统");
    }

    @Test
    void readsPlatformsOverLinesAndInPlainText() {
        assertThat(platforms(10)).containsExactly("Redis", "RabbitMQ", "Vue");
        assertThat(platforms(11)).containsExactly("内部大数据平台", "内部人工智能平台", "内部PaaS云平台");
        assertThat(platforms(43)).containsExactly("AntDB", "GeoServer", "Neo4j");
        assertThat(PARSED.cases().get(34).platforms())
                .contains(new PlatformMention(
                        "Yarn", "Yarn", "https://yarnpkg.com/", new SourceRef("iot-case-studies.md", 1506, 1506)));
    }

    private static List<String> platforms(int number) {
        return PARSED.cases().get(number - 1).platforms().stream()
                .map(PlatformMention::asWritten)
                .toList();
    }

    private static Section section(int number, SectionKind kind) {
        return PARSED.cases().get(number - 1).sections().stream()
                .filter(section -> section.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static String line(int number) {
        return LINES.get(number - 1);
    }

    private static List<Integer> numbers() {
        return IntStream.rangeClosed(1, 61).boxed().toList();
    }
}
