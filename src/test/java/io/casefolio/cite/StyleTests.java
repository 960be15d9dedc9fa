package io.casefolio.cite;

import static io.casefolio.cite.Citables.list;
import static io.casefolio.cite.Citables.study;
import static io.casefolio.cite.Citables.visit;
import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import io.casefolio.model.SourceRef;
import io.casefolio.testing.FirstCorpus;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Citations beside that of GB/T 7714; those for programs are read by jbibtex and citeproc-java. */
class StyleTests {

    private static final Visit ENGLISH = visit(3, Locale.ENGLISH);
    private static final Visit CHINESE = visit(3, Locale.CHINESE);
    private static final SourceRef LINES = new SourceRef("a_b.md", 8, 19);

    @Test
    void citesByTheApa() {
        assertThat(Style.APA.of(study("城市大脑", "City brain", LINES, ENGLISH)))
                .isEqualTo("城市大脑 [City brain] [Case study; a_b.md, lines 8–19]. (2026, November 25)."
                        + " In Casefolio (Edition 3)."
                        + " Retrieved November 27, 2026, from https://casefolio.example/cases/7");
        assertThat(Style.APA.of(study("城市大脑", "City brain", LINES, CHINESE)))
                .isEqualTo("城市大脑 [案例；a_b.md 第 8–19 行]. (2026年11月25日)."
                        + " 载于 Casefolio（第 3 版）. 2026年11月27日检索自 https://casefolio.example/cases/7");
        assertThat(Style.APA.of(list("All", new Visit(0, null, Citables.DAY, Locale.ENGLISH))))
                .startsWith("All [List of cases]. (n.d.). In Casefolio (Edition 0). Retrieved");
    }

    @Test
    void citesByTheMla() {
        assertThat(Style.MLA.of(study("城市大脑", "City brain", LINES, ENGLISH)))
                .isEqualTo("“城市大脑 [City brain].” Casefolio, edition 3, 25 Nov. 2026, a_b.md, lines 8–19,"
                        + " https://casefolio.example/cases/7. Accessed 27 Nov. 2026.");
        assertThat(Style.MLA.of(study("城市大脑？", null, LINES, CHINESE)))
                .isEqualTo("“城市大脑？” Casefolio, 第 3 版, 2026年11月25日, a_b.md 第 8–19 行,"
                        + " https://casefolio.example/cases/7. 2026年11月27日访问.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"50% of $A & #B_c", "{unbalanced", "}", "a\\b^c~d", "\"plain\"", "@misc{x, y=1}"})
    void isReadAsWritten(String title) throws ParseException, IOException {
        Cited cited = study(title, null, LINES, CHINESE);

        BibTeXEntry entry = bibtex(Style.BIBTEX.of(cited));
        assertThat(entry.getKey().getValue()).isEqualTo("casefolio-7");
        assertThat(latex(entry, "title")).isEqualTo(title);
        assertThat(ris(Style.RIS.of(cited)).getTitle()).isEqualTo(title);
        assertThat(csl(Style.CSL.of(cited)).getTitle()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"城市大脑", "“引号”，'单'", "𠀀 beyond the plane"})
    void keepsChinese(String title) throws ParseException, IOException {
        Cited cited = study(title, null, LINES, CHINESE);

        assertThat(written(bibtex(Style.BIBTEX.of(cited)), "title")).isEqualTo("{" + title + "}");
        assertThat(written(bibtex(Style.BIBTEX.of(cited)), "note")).isEqualTo("a\\_b.md 第 8--19 行");
        assertThat(ris(Style.RIS.of(cited)).getTitle()).isEqualTo(title);
        assertThat(csl(Style.CSL.of(cited)).getTitle()).isEqualTo(title);
    }

    @Test
    void tellsProgramsEditionDaysAndAddress() throws ParseException, IOException {
        Cited cited = study("城市大脑", "City brain", LINES, ENGLISH);

        BibTeXEntry entry = bibtex(Style.BIBTEX.of(cited));
        assertThat(written(entry, "title")).isEqualTo("{城市大脑 [City brain]}");
        assertThat(written(entry, "howpublished")).isEqualTo("Casefolio, edition 3");
        assertThat(written(entry, "version")).isEqualTo("3");
        assertThat(written(entry, "year") + "-" + written(entry, "month")).isEqualTo("2026-11");
        assertThat(written(entry, "urldate")).isEqualTo("2026-11-27");
        assertThat(written(entry, "url")).isEqualTo("https://casefolio.example/cases/7");

        RISReference reference = ris(Style.RIS.of(cited));
        assertThat(reference.getEdition()).isEqualTo("3");
        assertThat(reference.getDate()).isEqualTo("2026/11/25");
        assertThat(reference.getAccessDate()).isEqualTo("2026/11/27");
        assertThat(reference.getURL()).isEqualTo("https://casefolio.example/cases/7");
        assertThat(reference.getTranslatedTitle()).isEqualTo("City brain");

        CSLItemData item = csl(Style.CSL.of(cited));
        assertThat(item.getId()).isEqualTo("casefolio-7");
        assertThat(item.getEdition()).isEqualTo("3");
        assertThat(item.getIssued().getDateParts()).isDeepEqualTo(new int[][] {{2026, 11, 25}});
        assertThat(item.getAccessed().getDateParts()).isDeepEqualTo(new int[][] {{2026, 11, 27}});
        assertThat(item.getURL()).isEqualTo("https://casefolio.example/cases/7");
    }

    @Test
    void isWhatAProcessorMakesACitationOf() throws IOException {
        CSLItemData item = csl(Style.CSL.of(Citables.of(FirstCorpus.study("1"), CHINESE)));

        assertThat(CSL.makeAdhocBibliography("china-national-standard-gb-t-7714-2015-numeric", "text", item)
                        .makeString())
                .contains("大数据海关案例[", "/OL]//Casefolio", "[2026-11-27]", "https://casefolio.example/cases/1");
    }

    @Test
    void hasAKeyThatBibTexReads() throws ParseException {
        Cited cited = Cited.of(Cited.Kind.LIST, "系统 {a},b", "t", "/cases", ENGLISH);

        assertThat(bibtex(Style.BIBTEX.of(cited)).getKey().getValue()).isEqualTo("casefolio-----a--b");
    }

    private static BibTeXEntry bibtex(String text) throws ParseException {
        BibTeXDatabase database = new BibTeXParser().parseFully(new StringReader(text));
        assertThat(database.getEntries()).hasSize(1);
        return database.getEntries().values().iterator().next();
    }

    private static String written(BibTeXEntry entry, String field) {
        return entry.getField(new Key(field)).toUserString();
    }

    /** Its reader of LaTeX knows no Chinese. */
    private static String latex(BibTeXEntry entry, String field) throws ParseException {
        return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(written(entry, field))));
    }

    private static RISReference ris(String text) throws IOException {
        List<RISReference> references =
                new RISParser().parse(new StringReader(text + "\r\n")).getReferences();
        assertThat(references).hasSize(1);
        return references.get(0);
    }

    private static CSLItemData csl(String text) throws IOException {
        List<Object> items = new JsonParser(new JsonLexer(new StringReader(text))).parseArray();
        assertThat(items).hasSize(1);
        @SuppressWarnings("unchecked")
        Map<String, Object> item = (Map<String, Object>) items.get(0);
        return CSLItemData.fromJson(item);
    }
}
