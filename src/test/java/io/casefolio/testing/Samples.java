package io.casefolio.testing;

import io.casefolio.model.SectionKind;
import io.casefolio.source.CorpusFolder;
import io.casefolio.source.SourceDocument;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Small documents, and the corpus itself. */
public final class Samples {

    /** The folder of the first corpus. */
    public static final Path CORPUS = Path.of("cases");

    public static final List<String> COLUMNS = List.of("类别", "名称", "年份", "城市", "行业", "规模", "相关技术");

    private Samples() {}

    public static SourceDocument file(String name, String text) {
        return new SourceDocument(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static SourceDocument markdown(String text) {
        return file("cases.md", text);
    }

    public static SourceDocument html(String body) {
        return file(
                "cases.html", "<!doctype html><html><head><title>t</title></head><body>\n" + body + "</body></html>");
    }

    /** The document of the first corpus. */
    public static SourceDocument corpus() {
        return corpusFile("iot-case-studies.md");
    }

    public static SourceDocument corpusFile(String name) {
        return new CorpusFolder(CORPUS)
                .read().stream()
                        .filter(file -> file.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    public static String text(SourceDocument document) {
        return new String(document.bytes(), StandardCharsets.UTF_8);
    }

    /** A table of systems: the header, then one line for each row. */
    public static String systems(String... rows) {
        return "<table>\n" + row(COLUMNS.toArray(String[]::new)) + String.join("", rows) + "</table>\n\n";
    }

    public static String row(String... cells) {
        return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>\n";
    }

    /** A complete row with a name of its own. */
    public static String system(String name) {
        return row("工业互联网", name, "2021", "浙江杭州", "政务", "市级", "大数据、区块链等技术");
    }

    /** Cases under the heading that announces them. */
    public static String cases(String... cases) {
        return "## 3 案例介绍\n" + String.join("", cases);
    }

    /** A case with six sections of one paragraph each: {@code 项目背景的内容} and so on. */
    public static String study(int number, String title) {
        StringBuilder text = new StringBuilder("### 3.%d %s\n".formatted(number, title));
        for (SectionKind kind : SectionKind.EXPECTED) {
            int position = SectionKind.EXPECTED.indexOf(kind) + 1;
            text.append("#### 3.%d.%d %s\n".formatted(number, position, kind.heading()));
            text.append(kind == SectionKind.PLATFORMS ? "Hadoop\n" : kind.heading() + "的内容\n");
        }
        return text.toString();
    }

    /** A document with one case whose background is {@code content}, which stands from line 4 on. */
    public static SourceDocument background(String content) {
        return markdown(cases(study(1, "海关").replace("项目背景的内容\n", "\n" + content + "\n\n")));
    }
}
