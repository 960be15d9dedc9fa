package io.casefolio.parse;

import static io.casefolio.testing.Samples.background;
import static io.casefolio.testing.Samples.cases;
import static io.casefolio.testing.Samples.html;
import static io.casefolio.testing.Samples.markdown;
import static io.casefolio.testing.Samples.study;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.casefolio.model.FactLines;
import io.casefolio.model.PlatformMention;
import io.casefolio.model.SourceRef;
import io.casefolio.source.SourceDocument;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** The lines of a document that the facts of a row, and platforms, are traced to. */
class FactLinesTests {

    @Test
    void knowsTheLineOfEachCellAndWhereASpanningOneBegins() {
        String table = """
                <table>
                <tr><th>类别</th><th>名称</th><th>年份</th><th>城市</th><th>行业</th><th>规模</th><th>相关技术</th></tr>
                <tr>
                <td rowspan="2">工业互联网</td>
                <td>大脑</td> <td>2021</td>
                <td>
                  浙江
                  杭州
                </td>
                <td>政务<td>市级
                <td>大数据</td>
                </tr>
                <tr>
                <td>园区</td>
                <td>2020</td><td>北京</td><td>政务</td><td>市级</td><td><b>大数据</b></td>
                </tr>
                </table>
                """;

        assertThat(lines(markdown(table)))
                .containsExactly(
                        List.of("5-5", "4-4", "5-5", "7-8", "10-10", "10-10", "11-11"),
                        List.of("14-14", "4-4", "15-15", "15-15", "15-15", "15-15", "15-15"));
        assertThat(lines(html(table)))
                .containsExactly(
                        List.of("6-6", "5-5", "6-6", "8-9", "11-11", "11-11", "12-12"),
                        List.of("15-15", "5-5", "16-16", "16-16", "16-16", "16-16", "16-16"));
    }

    @Test
    void knowsTheOneLineOfARowOfAMarkdownTable() {
        assertThat(lines(markdown("""
                        # 统计

                        | 类别 | 名称 | 年份 | 城市 | 行业 | 规模 | 相关技术 |
                        |--|--|--|--|--|--|--|
                        | 工业互联网 | 大脑 | 2021 | 浙江杭州 | 政务 | 市级 | 大数据 |
                        | 工业互联网 | 园区 | 2021 | 浙江杭州 | 政务 | 市级 | 大数据 |
                        """)))
                .satisfiesExactly(
                        first -> assertThat(first).containsOnly("5-5"),
                        second -> assertThat(second).containsOnly("6-6"));
    }

    @Test
    void givesTheLinesOfTheRowToWhatHasNoCellOrAnEmptyOne() {
        String table = """
                <table>
                <tr><td>类别<td>名称<td>年份<td>城市<td>行业<td>规模</tr>
                <tr>
                <td>工业互联网</td>
                <td>大脑</td>
                <td>2021</td>
                <td></td>
                </tr>
                </table>
                """;

        assertThat(lines(markdown(table))).containsExactly(List.of("5-5", "4-4", "6-6", "7-7", "3-8", "3-8", "3-8"));
    }

    @Test
    void knowsTheLinesOfPlatforms() {
        String platforms = "Hadoop、[Redis](https://redis.io/)\n和 Flink\n\n* Hive\n* [Spark](https://spark.example/)\n";
        SourceDocument document = markdown(cases(study(1, "海关").replace("Hadoop\n", platforms)));

        assertThat(platforms(document))
                .containsExactly(
                        tuple("Hadoop", 12, 13),
                        tuple("Redis", 12, 13),
                        tuple("和 Flink", 12, 13),
                        tuple("Hive", 15, 15),
                        tuple("Spark", 16, 16));
        String blocks = """
                <h2>案例介绍</h2>
                <h3>3.1 海关</h3>
                <h4>平台和框架</h4>
                <p>Hadoop、
                <a href="https://redis.io/">Redis</a></p>
                <p>Hive</p>
                """;
        assertThat(platforms(html(blocks)))
                .containsExactly(tuple("Hadoop", 5, 6), tuple("Redis", 6, 6), tuple("Hive", 7, 7));
    }

    @Test
    void printsNoLinesInTheMarkupOfASection() {
        assertThat(DocumentParser.parse(background("内容\n\n* <b>项</b>\n"))
                        .cases()
                        .get(0)
                        .sections())
                .allSatisfy(section -> assertThat(section.html()).doesNotContain(Lines.ATTRIBUTE));
    }

    private static List<List<String>> lines(SourceDocument document) {
        return DocumentParser.parse(document).rows().stream()
                .map(row -> inOrder(row.lines())
                        .map(source -> source.lineFrom() + "-" + source.lineTo())
                        .toList())
                .toList();
    }

    private static Stream<SourceRef> inOrder(FactLines lines) {
        return Stream.of(
                lines.name(),
                lines.category(),
                lines.year(),
                lines.place(),
                lines.industry(),
                lines.scale(),
                lines.technologies());
    }

    private static List<Tuple> platforms(SourceDocument document) {
        return DocumentParser.parse(document).cases().get(0).platforms().stream()
                .map(FactLinesTests::withLines)
                .toList();
    }

    private static Tuple withLines(PlatformMention platform) {
        return tuple(
                platform.asWritten(),
                platform.source().lineFrom(),
                platform.source().lineTo());
    }
}
