package io.casefolio.parse;

import static io.casefolio.testing.Samples.file;
import static io.casefolio.testing.Samples.study;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.SourceRef;
import io.casefolio.source.SourceDocument;
import io.casefolio.testing.Workbooks;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables and sections that are documents of their own. */
class TableDocumentTests {

    private static final String CSV = """
            类别,名称,年份,城市,行业,规模,相关技术
            智慧物联网系统,港口大脑,2021,浙江宁波,交通,市级,"物联网, 5G"

            智慧物联网系统,机场大脑,2020,北京,交通,市级,"物联网
            区块链"
            """;

    @Test
    void readsATableOfSystemsFromCsvWithItsLines() {
        ParsedDocument document = DocumentParser.parse(file("any name.csv", CSV));

        assertThat(document.problems()).isEmpty();
        assertThat(document.rows()).extracting(SystemRow::name).containsExactly("港口大脑", "机场大脑");
        assertThat(document.rows().get(0).technologies()).isEqualTo("物联网, 5G");
        assertThat(document.rows().get(0).lines().year()).isEqualTo(new SourceRef("any name.csv", 2, 2));
        assertThat(document.rows().get(1).source()).isEqualTo(new SourceRef("any name.csv", 4, 5));
    }

    @Test
    void readsATableOfSystemsFromAWorkbookWithItsRows() {
        SourceDocument workbook = Workbooks.of(
                "t.xlsx",
                List.of(
                        List.of("类别", "名称", "年份", "城市", "行业", "规模", "相关技术"),
                        List.of(),
                        List.of("智慧物联网系统", "港口\"大脑\"", 2021, "浙江宁波", "交通", "市级", "物联网,\n5G")));

        ParsedDocument document = DocumentParser.parse(workbook);

        assertThat(document.problems()).isEmpty();
        assertThat(document.rows()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("港口\"大脑\"");
            assertThat(row.year()).isEqualTo("2021");
            assertThat(row.technologies()).isEqualTo("物联网, 5G");
            assertThat(row.lines().place()).isEqualTo(new SourceRef("t.xlsx", 3, 3));
        });
        assertThat(workbook.text().lines().toList().get(2)).startsWith("智慧物联网系统,\"港口\"\"大脑\"\"\",2021,");
    }

    @Test
    void reportsRowsThatAreTooShortByTheirLine() {
        assertThat(DocumentParser.parse(file("t.csv", CSV.replace(",市级,\"物联网, 5G\"", "")))
                        .problems())
                .extracting(Problem::kind, Problem::line)
                .containsExactly(tuple(ProblemKind.SHORT_ROW, 2));
    }

    @Test
    void readsAFrequencyTableAlone() {
        assertThat(DocumentParser.parse(file("t.csv", "年份,频次\n2021,3\n")).frequencies())
                .singleElement()
                .satisfies(count -> assertThat(count.count()).isEqualTo(3));
    }

    @Test
    void knowsATableByItsHeaderAndNotByItsName() {
        ParsedDocument other = DocumentParser.parse(file("systems.csv", "a,b\n\"1,2\n"));

        assertThat(other.rows()).isEmpty();
        assertThat(other.problems()).isEmpty(); // whoever knows the editors' tables reports it
        assertThat(kinds(Workbooks.of("systems.xlsx", List.of(List.of("a", "b")))))
                .containsExactly(ProblemKind.NOTHING_FOUND);
    }

    @Test
    void readsWhatStandsAboveAQuoteThatNeverEnds() {
        ParsedDocument document = DocumentParser.parse(file("t.csv", CSV.replace("区块链\"", "区块链")));

        assertThat(document.rows()).hasSize(1);
        assertThat(document.problems()).extracting(Problem::kind).containsExactly(ProblemKind.UNREADABLE_LINE);
    }

    @Test
    void readsNoMoreCellsThanItSays() {
        String row = "智慧物联网系统,大脑,2021,北京,交通,市级,5G\n";
        ParsedDocument document =
                DocumentParser.parse(file("t.csv", CSV.lines().findFirst().orElseThrow() + "\n" + row.repeat(40_000)));

        assertThat(document.rows()).hasSize(Bounds.MOST_CELLS / 7 - 1);
        assertThat(document.problems()).extracting(Problem::kind).containsExactly(ProblemKind.TOO_MANY_CELLS);
    }

    @Test
    void readsSectionsAlone() {
        ParsedDocument document =
                DocumentParser.parse(file("s.md", "# 附录\n### 说明\n文字\n" + study(7, "港口") + study(8, "机场")));

        assertThat(document.cases()).extracting(ParsedCase::title).containsExactly("港口", "机场");
        assertThat(document.cases().get(0).sections()).hasSize(6);
        assertThat(document.problems()).extracting(Problem::kind).containsOnly(ProblemKind.UNPLACED_TEXT);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({"GB18030,GBK", "UTF-16,UTF-16"})
    void namesTheEncodingOnceAndReadsIt(String charset, String name) {
        for (String ending : List.of("csv", "md")) {
            String text = ending.equals("csv") ? CSV : "## 案例介绍\n" + study(1, "海关");
            SourceDocument document = new SourceDocument("t." + ending, text.getBytes(Charset.forName(charset)));

            assertThat(DocumentParser.parse(document).problems())
                    .containsExactly(new Problem(
                            ProblemKind.OTHER_ENCODING,
                            document.name(),
                            1,
                            name,
                            ending.equals("csv") ? "CSV UTF-8" : "UTF-8"));
            assertThat(document.text()).isEqualTo(text);
        }
    }

    @Test
    void doesNotTakeOtherEncodingsForGbk() {
        String traditional = "類別,名稱,年份,縣市,產業,規模,相關技術\n智慧物聯網系統,港口大腦,2021,臺北,運輸,市級,區塊鏈\n";
        SourceDocument big5 = new SourceDocument("t.csv", traditional.getBytes(Charset.forName("Big5")));
        SourceDocument latin =
                new SourceDocument("t.csv", "é,è,à\nê,ç,ü\nä,ö,ß\n".getBytes(StandardCharsets.ISO_8859_1));

        for (SourceDocument document : List.of(big5, latin)) {
            assertThat(DocumentParser.parse(document).problems())
                    .containsExactly(new Problem(ProblemKind.UNREADABLE_FILE, "t.csv", 1, "?", "CSV UTF-8"));
        }
    }

    @Test
    void keepsUtf8WithASlipAsItIs() {
        byte[] bytes = CSV.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = (byte) 0xFF;

        assertThat(kinds(new SourceDocument("t.csv", bytes))).containsExactly(ProblemKind.NOT_UTF8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.md", "a.html", "a.csv", "a.xlsx"})
    void saysThatAPictureIsOne(String name) {
        byte[] png = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\n<table>\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(DocumentParser.parse(new SourceDocument(name, png)).problems())
                .extracting(Problem::kind, Problem::value)
                .containsExactly(tuple(ProblemKind.UNREADABLE_FILE, "PNG"));
    }

    @Test
    void saysThatAWorkbookCannotBeRead() {
        byte[] whole = Workbooks.of("t.xlsx", List.of(List.of("名称", "年份"))).bytes();
        SourceDocument cut = new SourceDocument("t.xlsx", Arrays.copyOf(whole, whole.length / 2));

        assertThat(kinds(cut)).containsExactly(ProblemKind.UNREADABLE_FILE);
        assertThat(cut.text()).isEmpty();
        assertThat(kinds(file("t.xlsx", "text"))).containsExactly(ProblemKind.UNREADABLE_FILE);
        assertThat(kinds(new SourceDocument("t.xlsx", new byte[11 << 20])))
                .containsExactly(ProblemKind.UNREADABLE_FILE);
        assertThat(kinds(new SourceDocument("t.md", whole))).containsExactly(ProblemKind.UNREADABLE_FILE);
    }

    @Test
    void unpacksNoBombAndResolvesNoEntity() {
        SourceDocument bomb = Workbooks.withPart("xl/media/zeros.bin", new byte[65 << 20]);
        String entities = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">"
                + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>名称&b;&f;</t></is></c></row></sheetData></worksheet>";
        SourceDocument hostile =
                Workbooks.withPart("xl/worksheets/sheet1.xml", entities.getBytes(StandardCharsets.UTF_8));

        assertThat(DocumentParser.parse(bomb).problems())
                .containsExactly(new Problem(ProblemKind.UNREADABLE_FILE, "hostile.xlsx", 1, "XLSX > 64 MB", "XLSX"));
        assertThat(hostile.text()).doesNotContain("aaa", "root:");
    }

    @Test
    void readsASheetWhateverItsNameAndItsCellsWhereverTheyStand() {
        String sheet = "<worksheet><sheetData><row><c r=\"B1\" t=\"inlineStr\"><is><r><t>年</t></r>\n<r><t>份</t></r>"
                + "<rPh><t>nian</t></rPh></is></c><c t=\"s\"><v>1</v></c><c r=\"XFD1\"><v>1</v></c></row>"
                + "<row r=\"3\"><c r=\"C3\"><f>1+1</f><v>2.0</v></c><c r=\"A3\" t=\"b\"><v>1</v></c></row>"
                + "</sheetData><controls><row/></controls></worksheet>";
        String relations = "<Relationships><Relationship Id=\"rId3\" Type=\"x/worksheet\" Target=\"/xl/1.bin\"/>"
                + "<Relationship Id=\"rId1\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>";
        SourceDocument workbook = Workbooks.withParts(Map.of(
                "xl/1.BIN",
                sheet.getBytes(StandardCharsets.UTF_8),
                "xl/_rels/workbook.xml.rels",
                relations.getBytes(StandardCharsets.UTF_8),
                "xl/media/picture.png",
                new byte[1 << 20]));

        assertThat(workbook.text()).isEqualTo(",年份,年份\n\n1,,2\n");
    }

    private static List<ProblemKind> kinds(SourceDocument document) {
        return DocumentParser.parse(document).problems().stream()
                .map(Problem::kind)
                .toList();
    }
}
