package io.casefolio.testing;

import io.casefolio.source.SourceDocument;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents that are made to take time or memory, or to be misread. */
public final class HostileDocuments {

    private static final int MANY = 1_000_000;
    private static final String MARKUP =
            "<script>alert(1)</script><img src=x onerror=alert(1)>\"><b>**_[a](javascript:x)";

    private HostileDocuments() {}

    /**
     * How to make each, by what it is.
     *
     * @param part what to divide the numbers by that take time
     */
    public static Map<String, Supplier<SourceDocument>> all(int part) {
        int deep = 100_000 / part;
        int large = part == 1 ? 50 : 20; // the smaller is too large, too
        Map<String, Supplier<SourceDocument>> all = new LinkedHashMap<>();
        all.put("front matter: aliases of aliases", () -> study(laughs()));
        all.put("front matter: an alias cycle", () -> study("technologies: &a [*a]\n"));
        all.put("front matter: a key twice", () -> study("year: 2021\nyear: 2022\n"));
        all.put("front matter: 500,000 keys", () -> study(lines(500_000 / part, i -> "key" + i + ": x")));
        all.put("front matter: 100,000 brackets", () -> study("technologies: " + "[".repeat(deep) + "\n"));
        all.put("front matter: nested mappings", () -> study(lines(1_000, i -> " ".repeat(i) + "a:")));
        all.put("front matter that never ends", () -> Samples.markdown("---\n" + "title: a\n".repeat(800_000 / part)));
        all.put("control characters in front matter", () -> study("title: \"\\0\\x1b\\ud800\"\nplace: " + controls()));
        all.put("markup in every field of front matter", () -> study(marked()));
        all.put("100,000 quotes in a line", () -> background(">".repeat(deep) + " w"));
        all.put("100,000 lists in a line", () -> background("- ".repeat(deep) + "w"));
        all.put("2,500 lists, each deeper", () -> background(lines(2_500 / part, i -> " ".repeat(2 * i) + "- w")));
        all.put("100,000 `<div>` in Markdown", () -> background("<div>".repeat(deep)));
        all.put("100,000 `<div>` in HTML", () -> page("<div>".repeat(deep) + "w"));
        all.put("60,000 `<li>` in each other in HTML", () -> page("<ul><li>".repeat(deep * 3 / 5) + "w"));
        all.put("100,000 `<b>` in HTML", () -> page("<b>".repeat(deep) + "w"));
        all.put("100,000 `[`", () -> background("[".repeat(deep)));
        all.put("60,000 `![](`", () -> background("![](".repeat(deep * 3 / 5)));
        all.put("60,000 `*a _`", () -> background("*a _".repeat(deep * 3 / 5)));
        all.put("100,000 backticks in runs of every length", () -> background(ticks(deep)));
        all.put(
                "40,000 headings of cases in Markdown",
                () -> Samples.markdown("## 3 案例介绍\n" + lines(40_000 / part, i -> "### 3.%d a".formatted(i))));
        all.put(
                "100,000 headings of cases in HTML",
                () -> page(lines(deep, i -> "<h3>3.%d a</h3>".formatted(i + 100))));
        all.put("50,000 scripts", () -> page("<p><script>x</script></p>\n".repeat(deep / 2)));
        all.put("100,000 paragraphs", () -> background("a\n\n".repeat(deep)));
        all.put("100,000 points of a list", () -> background("- a\n".repeat(deep)));
        all.put("100,000 cells in HTML", () -> Samples.html(Samples.systems(cells(1_000 / part))));
        all.put("1,000,000 cells in HTML", () -> Samples.html(Samples.systems(cells(10_000))));
        all.put("1,000,000 cells in Markdown", () -> Samples.markdown(pipes()));
        all.put("1,000,000 cells in CSV", () -> Samples.file("cells.csv", csv("a,".repeat(99) + "a\n", 10_000 / part)));
        all.put(
                "1,000,000 cells in XLSX",
                () -> sheet(
                        lines(
                                20_000 / part,
                                i -> "<row r=\"%d\">".formatted(i + 1)
                                        + (i == 0 ? headings() : "<c><v>1</v></c>".repeat(50))
                                        + "</row>"),
                        ""));
        all.put("cells that span each other", () -> Samples.html(Samples.systems(spans(500 / part))));
        all.put(
                "short rows below a header of 20,000 cells",
                () -> Samples.markdown(
                        "|a".repeat(20_000) + "\n" + "|-".repeat(20_000) + "\n" + "|a\n".repeat(20_000)));
        all.put("12,000 cases beside 12,000 counts of them", () -> Samples.html(counted(12_000 / part)));
        all.put(
                "markup in every cell of CSV",
                () -> Samples.file(
                        "markup.csv",
                        csv(("\"" + MARKUP.replace("\"", "\"\"") + "\",").repeat(7) + "\n", 10_000 / part)));
        all.put("one cell that never ends", () -> Samples.file("quote.csv", csv("\"" + words(7_000_000 / part), 1)));
        all.put(large + " MB of text in Markdown", () -> background(words(large * MANY)));
        all.put(large + " MB of text in HTML", () -> page(words(large * MANY)));
        all.put(large + " MB of text in CSV", () -> Samples.file("text.csv", words(large * MANY)));
        all.put("7 MB of text in Markdown", () -> background(words(7_000_000 / part)));
        all.put("7 MB of text in HTML", () -> page(words(7_000_000 / part)));
        all.put(
                "one line of 7 MB in Markdown",
                () -> background(words(7_000_000 / part).replace("\n", " ")));
        all.put("one line of 7 MB in HTML", () -> page(words(7_000_000 / part).replace("\n", " ")));
        all.put(
                "one line of 7 MB in CSV",
                () -> Samples.file("line.csv", csv(words(7_000_000 / part).replace("\n", " "), 1)));
        all.put("one line of 20 MB", () -> background(words(20_000_000).replace("\n", " ")));
        all.put("every control character", () -> background(controls()));
        all.put("UTF-8 and GBK by turns", () -> mixed("mixed.md", "GB18030"));
        all.put("UTF-8 and UTF-16 by turns", () -> mixed("mixed.csv", "UTF-16LE"));
        all.put(
                "an XLSX of 65 MB of zeros, packed",
                () -> Workbooks.withPart("xl/worksheets/sheet1.xml", new byte[65 << 20]));
        all.put(
                "entities of entities in XLSX",
                () -> sheet("<row r=\"1\"><c r=\"A1\"><v>&e9;</v></c></row>", entities()));
        all.put("the number 1E999999999", () -> sheet("<row r=\"1\"><c r=\"A1\"><v>1E999999999</v></c></row>", ""));
        all.put("the cell ZZZZZZ1", () -> sheet("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>", ""));
        all.put("the row 2147483647", () -> sheet("<row r=\"2147483647\"><c r=\"A1\"><v>1</v></c></row>", ""));
        all.put(
                "5,000,000 cells in a row of XLSX",
                () -> sheet("<row r=\"1\">" + "<c/>".repeat(5_000_000 / part) + "</row>", ""));
        all.put("5,000,000 elements in each other in XLSX", () -> sheet("<a>".repeat(5_000_000 / part), ""));
        all.put("1,000,000 names of elements in XLSX", () -> sheet(lines(MANY / part, "<a%d/>"::formatted), ""));
        all.put(
                "a number of 10,000,000 digits in XLSX",
                () -> sheet("<row r=\"1\"><c><v>" + "9".repeat(10_000_000 / part) + "</v></c></row>", ""));
        all.put("250,000 formulas, each of a range in XLSX", () -> sheet(formulas(MANY / 4 / part), ""));
        all.put("50,000 cells of one text of 1 MB in XLSX", () -> text("a".repeat(1 << 20), 50_000 / part));
        all.put(
                "5,000,000 texts in XLSX",
                () -> Workbooks.withPart(
                        "xl/sharedStrings.xml",
                        ("<sst>" + "<si/>".repeat(5_000_000 / part) + "</sst>").getBytes(StandardCharsets.UTF_8)));
        all.put("a picture named .md", HostileDocuments::picture);
        all.put(
                "a picture named .xlsx",
                () -> new SourceDocument("picture.xlsx", picture().bytes()));
        return all;
    }

    private static SourceDocument study(String fields) {
        return Samples.markdown("---\nnumber: 62\ntitle: 海关\n" + fields + "---\n## 项目背景\n港口。\n");
    }

    /** A case that the corpus does not have, so that it is published beside it. */
    private static SourceDocument background(String content) {
        return Samples.markdown(Samples.cases(Samples.study(62, "海关").replace("项目背景的内容\n", "\n" + content + "\n\n")));
    }

    private static SourceDocument page(String background) {
        return Samples.html("<h2>案例介绍</h2>\n<h3>3.62 海关</h3>\n<h4>项目背景</h4>\n" + background);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String laughs() {
        return "a0: &a0 [ha, ha]\n"
                + lines(40, i -> "a%d: &a%d [*a%d, *a%d]".formatted(i + 1, i + 1, i, i))
                + "technologies: *a40\n";
    }

    private static String ticks(int most) {
        StringBuilder ticks = new StringBuilder();
        for (int length = 1; ticks.length() < most; length++) {
            ticks.append("`".repeat(length)).append('a');
        }
        return ticks.toString();
    }

    private static String[] cells(int rows) {
        return Collections.nCopies(
                        rows, Samples.row(Collections.nCopies(100, "a").toArray(String[]::new)))
                .toArray(String[]::new);
    }

    private static String[] spans(int rows) {
        return Collections.nCopies(rows, "<tr>" + "<td rowspan=99999 colspan=100>a".repeat(100) + "</tr>\n")
                .toArray(String[]::new);
    }

    private static String counted(int count) {
        String[] cases = IntStream.range(0, count)
                .mapToObj(i -> Samples.row("a", "b", "2021", "c", "e" + i, "市级", "g"))
                .toArray(String[]::new);
        return Samples.systems(cases) + "<table>" + Samples.row("行业", "频次")
                + lines(count, i -> Samples.row("e" + i, "2")) + "</table>";
    }

    private static String pipes() {
        return "|" + String.join("|", Samples.COLUMNS) + "|" + "a|".repeat(93) + "\n|" + "-|".repeat(100) + "\n"
                + ("|" + "a|".repeat(100) + "\n").repeat(MANY / 100);
    }

    private static String csv(String row, int rows) {
        return String.join(",", Samples.COLUMNS) + "\n" + row.repeat(rows);
    }

    private static String words(int bytes) {
        return "数据平台 data\n".repeat(bytes / 18);
    }

    private static String controls() {
        return IntStream.rangeClosed(0, 0x9F)
                .filter(Character::isISOControl)
                .mapToObj(Character::toString)
                .collect(Collectors.joining("a"));
    }

    private static String marked() {
        return List.of(
                        "title_en",
                        "system",
                        "category",
                        "year",
                        "place",
                        "industry",
                        "scale",
                        "platforms",
                        "summary_en")
                .stream()
                .map(name -> name + ": '" + MARKUP + "'\n")
                .collect(Collectors.joining("", "", "technologies: ['" + MARKUP + "', x]\n"));
    }

    private static SourceDocument mixed(String name, String other) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(background("").bytes());
        for (int turn = 0; turn < 10_000; turn++) {
            bytes.writeBytes("数据平台，".getBytes(turn % 2 == 0 ? StandardCharsets.UTF_8 : Charset.forName(other)));
        }
        return new SourceDocument(name, bytes.toByteArray());
    }

    private static SourceDocument sheet(String rows, String declaration) {
        return Workbooks.withPart("xl/worksheets/sheet1.xml", worksheet(rows, declaration));
    }

    private static byte[] worksheet(String rows, String declaration) {
        return ("<?xml version=\"1.0\"?>" + declaration
                        + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + rows + "</sheetData></worksheet>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String formulas(int count) {
        return lines(
                count / 50,
                row -> "<row>"
                        + "<c><f t=\"array\" ref=\"A%d:B%d\">A1</f></c>"
                                .formatted(row + 1, row + 2)
                                .repeat(50) + "</row>");
    }

    private static SourceDocument text(String shared, int cells) {
        return Workbooks.withParts(Map.of(
                "xl/sharedStrings.xml",
                ("<sst><si><t>" + shared + "</t></si></sst>").getBytes(StandardCharsets.UTF_8),
                "xl/worksheets/sheet1.xml",
                worksheet("<row>" + "<c t=\"s\"><v>0</v></c>".repeat(cells) + "</row>", "")));
    }

    private static String headings() {
        return Samples.COLUMNS.stream()
                .map("<c t=\"inlineStr\"><is><t>%s</t></is></c>"::formatted)
                .collect(Collectors.joining());
    }

    private static String entities() {
        return "<!DOCTYPE worksheet [<!ENTITY e0 \"ha\">"
                + lines(
                        9,
                        i -> "<!ENTITY e%d \"%s\">"
                                .formatted(i + 1, "&e%d;".formatted(i).repeat(10)))
                + "]>";
    }

    private static SourceDocument picture() {
        byte[] bytes = new byte[MANY];
        new Random(62).nextBytes(bytes);
        byte[] beginning = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        System.arraycopy(beginning, 0, bytes, 0, beginning.length);
        return new SourceDocument("picture.md", bytes);
    }
}
