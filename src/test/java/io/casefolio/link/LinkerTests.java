package io.casefolio.link;

import static io.casefolio.testing.SampleTables.crosswalk;
import static io.casefolio.testing.SampleTables.titlesEn;
import static io.casefolio.testing.SampleTables.vocabulary;
import static io.casefolio.testing.Samples.cases;
import static io.casefolio.testing.Samples.markdown;
import static io.casefolio.testing.Samples.row;
import static io.casefolio.testing.Samples.study;
import static io.casefolio.testing.Samples.system;
import static io.casefolio.testing.Samples.systems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Corpus;
import io.casefolio.model.CrosswalkLink;
import io.casefolio.model.Dimension;
import io.casefolio.model.Level;
import io.casefolio.model.PlatformMention;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.SourceRef;
import io.casefolio.model.SystemFacts;
import io.casefolio.model.Term;
import io.casefolio.parse.DocumentParser;
import io.casefolio.source.SourceDocument;
import io.casefolio.testing.Samples;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinkerTests {

    private static final SourceDocument ONE_PAIR = crosswalk("1,1,海关大脑,certain,why");

    @Test
    void linksARowToItsSection() {
        Corpus corpus = link(
                systems(system("海关大脑")) + cases(study(1, "海关")),
                crosswalk("1,1,海关大脑,likely,\"both name it, twice\""),
                titlesEn("1,Customs"));

        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.cases()).singleElement().satisfies(study -> {
            assertThat(study.slug()).isEqualTo("1");
            assertThat(study.title()).isEqualTo("海关");
            assertThat(study.titleEn()).isEqualTo("Customs");
            assertThat(study.link()).isEqualTo(new CrosswalkLink("curated", "likely", "both name it, twice"));
            assertThat(facts(study).name()).isEqualTo("海关大脑");
            assertThat(facts(study).region()).isEqualTo("浙江");
            assertThat(facts(study).city()).isEqualTo("杭州");
            assertThat(facts(study).technologies()).containsExactly("大数据", "区块链");
            assertThat(study.platforms())
                    .containsExactly(new PlatformMention("Hadoop", "Hadoop", null, new SourceRef("cases.md", 17, 17)));
            assertThat(study.sections()).hasSize(6);
        });
        assertThat(corpus.terms()).contains(new Term(Dimension.INDUSTRY, "政务", "Government"));
    }

    @Test
    void publishesAndReportsARowWithoutSection() {
        Corpus corpus = link(systems(system("海关大脑"), system("城市大脑")) + cases(study(1, "海关")), ONE_PAIR, null);

        assertThat(corpus.problems())
                .containsExactly(new Problem(
                        ProblemKind.ROW_WITHOUT_SECTION, "cases.md", 4, "城市大脑", "crosswalk.csv: system_name"));
        assertThat(corpus.cases()).extracting(CaseStudy::title).containsExactly("海关", "城市大脑");
        assertThat(corpus.cases().get(1).sections()).isEmpty();
        assertThat(facts(corpus.cases().get(1)).name()).isEqualTo("城市大脑");
    }

    @Test
    void publishesAndReportsASectionWithoutRow() {
        Corpus corpus = link(systems(system("海关大脑")) + cases(study(1, "海关"), study(2, "城市")), ONE_PAIR, null);

        assertThat(corpus.problems())
                .containsExactly(new Problem(
                        ProblemKind.SECTION_WITHOUT_ROW, "cases.md", 20, "城市", "crosswalk.csv: case_number"));
        assertThat(corpus.cases().get(1).system()).isNull();
        assertThat(corpus.cases().get(1).sections()).hasSize(6);
    }

    @Test
    void tellsWhichLineMayBeMissing() {
        Corpus corpus = link(
                systems(system("海关大脑"), system("港口, 泊位调度"), system("果园"))
                        + cases(study(1, "海关"), study(2, "果园"), study(3, "港口泊位调度"), study(4, "电网")),
                crosswalk("1,1,海关大脑,certain,why", "2,3,果园,certain,why"),
                null);

        String line = "crosswalk.csv: 3,2,\"港口, 泊位调度\",certain,名称 泊位调度、港口";
        assertThat(corpus.problems())
                .extracting(Problem::kind, Problem::value, Problem::expected)
                .containsExactly(
                        tuple(ProblemKind.SECTION_WITHOUT_ROW, "港口泊位调度", line),
                        tuple(ProblemKind.SECTION_WITHOUT_ROW, "电网", "crosswalk.csv: case_number"),
                        tuple(ProblemKind.ROW_WITHOUT_SECTION, "港口, 泊位调度", line));
        assertThat(corpus.cases()).filteredOn(study -> study.link() != null).hasSize(2);
    }

    @Test
    void suggestsNoLineThatAnEditorRejected() {
        Corpus corpus = link(
                systems(system("海关大脑"), system("港口泊位")) + cases(study(1, "海关"), study(2, "港口泊位")),
                crosswalk("1,1,海关大脑,certain,why", "2,2,港口泊位,rejected,another port"),
                null);

        assertThat(corpus.problems())
                .extracting(Problem::expected)
                .containsExactly("crosswalk.csv: case_number", "crosswalk.csv: system_name");
    }

    @Test
    void doesNotPublishACaseWhoseNumberAnEarlierOneHas() {
        Corpus corpus = link(systems(system("海关大脑")) + cases(study(1, "海关"), study(1, "城市")), ONE_PAIR, null);

        assertThat(corpus.problems())
                .containsExactly(new Problem(ProblemKind.REPEATED_NUMBER, "cases.md", 20, "1 城市", "1 : 1"));
        assertThat(corpus.problems().get(0).level()).isEqualTo(Level.ERROR);
        assertThat(corpus.cases()).extracting(CaseStudy::title).containsExactly("海关");
    }

    @Test
    void doesNotPublishACaseWithoutTitle() {
        Corpus corpus = link(systems(system("海关大脑")) + cases(study(1, "海关"), study(2, "")), ONE_PAIR, null);

        assertThat(corpus.problems())
                .filteredOn(problem -> problem.level() == Level.ERROR)
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.NO_TITLE);
        assertThat(corpus.cases()).extracting(CaseStudy::title).containsExactly("海关");
    }

    @Test
    void keepsTheNumberFreeWhereACaseHasNoTitle() {
        Corpus corpus = link(systems(system("海关大脑")) + cases(study(1, ""), study(1, "海关")), ONE_PAIR, null);

        assertThat(corpus.cases()).extracting(CaseStudy::title).containsExactly("海关");
        assertThat(corpus.problems()).extracting(Problem::kind).doesNotContain(ProblemKind.REPEATED_NUMBER);
    }

    @Test
    void givesEveryCaseASlugOfItsOwn() {
        String unnumbered = study(1, "城市").replace("### 3.1 ", "### ");

        Corpus corpus = link(
                systems(system("海关大脑"), system("园区"), system("园区")) + cases(study(1, "海关"), unnumbered, unnumbered),
                ONE_PAIR,
                null);

        assertThat(corpus.cases()).extracting(CaseStudy::slug).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void reportsAnEnglishTitleWithoutCase() {
        Corpus corpus =
                link(systems(system("海关大脑")) + cases(study(1, "海关")), ONE_PAIR, titlesEn("1,Customs", "7,Nothing"));

        assertThat(corpus.problems())
                .containsExactly(
                        new Problem(ProblemKind.UNMATCHED_LINE, "titles_en.csv", 3, "case_number 7", "case_number"));
    }

    @Test
    void reportsASecondEnglishTitle() {
        Corpus corpus =
                link(systems(system("海关大脑")) + cases(study(1, "海关")), ONE_PAIR, titlesEn("1,Customs", "1,Again"));

        assertThat(corpus.problems())
                .containsExactly(new Problem(ProblemKind.REPEATED_LINE, "titles_en.csv", 3, "1", "1 : 1"));
        assertThat(corpus.cases().get(0).titleEn()).isEqualTo("Customs");
    }

    @Test
    void reportsATableThatNobodyReads() {
        Corpus corpus = Linker.link(
                List.of(DocumentParser.parse(markdown(systems(system("海关大脑")) + cases(study(1, "海关"))))),
                EditorsTables.among(List.of(
                        ONE_PAIR, vocabulary(), Samples.file("Errata.CSV", ""), Samples.file("more/errata.csv", ""))));

        String names =
                "crosswalk.csv, vocabulary.csv, titles_en.csv, summaries_en.csv, errata.csv, synonyms.csv, readings.csv";
        assertThat(corpus.problems())
                .containsExactly(
                        new Problem(ProblemKind.UNKNOWN_TABLE, "Errata.CSV", 1, "Errata.CSV", names),
                        new Problem(ProblemKind.UNKNOWN_TABLE, "more/errata.csv", 1, "more/errata.csv", names));
        assertThat(corpus.cases()).hasSize(1);
    }

    @Test
    void reportsAWrongCount() {
        String counts = "<table>\n" + row("年份", "频次") + row("2021", "2") + row("2020", "1") + "</table>\n\n";
        String regions = "<table>\n" + row("地域", "频次") + row("北京", "0") + "</table>\n\n";

        Corpus corpus = link(systems(system("海关大脑")) + counts + regions + cases(study(1, "海关")), ONE_PAIR, null);

        assertThat(corpus.problems())
                .containsExactly(
                        new Problem(ProblemKind.WRONG_COUNT, "cases.md", 8, "2021 2", "1"),
                        new Problem(ProblemKind.WRONG_COUNT, "cases.md", 9, "2020 1", "0"),
                        new Problem(ProblemKind.WRONG_COUNT, "cases.md", 14, "浙江 0", "1"));
        assertThat(corpus.printed()).hasSize(3);
    }

    @Test
    void reportsAnUnknownPlatformAtTheSectionThatNamesIt() {
        String twice = study(1, "海关").replace("Hadoop", "Hadoop、Storm") + "#### 平台和框架\n[Flink](https://f.example/)\n";

        Corpus corpus = link(systems(system("海关大脑")) + cases(twice), ONE_PAIR, null);

        assertThat(corpus.problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.UNKNOWN_TERM)
                .extracting(Problem::line, Problem::value)
                .containsExactly(tuple(16, "Storm"), tuple(20, "Flink"));
    }

    @Test
    void reportsACaseThatTellsOfALaterYear() {
        String old = system("海关大脑").replace("2021", "2019");
        String tells = study(1, "海关").replace("系统目标的内容", "2018年立项，2020 年建成，2031年推广");

        Corpus corpus = link(
                systems(old, system("城市大脑")) + cases(tells, study(2, "城市")),
                crosswalk("1,1,海关大脑,certain,why", "2,2,城市大脑,certain,why"),
                null);

        assertThat(corpus.problems())
                .containsExactly(new Problem(ProblemKind.LATER_YEAR, "cases.md", 11, "海关: 2020 年", "≤ 2019"));
        assertThat(facts(corpus.cases().get(0)).year()).isEqualTo(2019);
    }

    private static SystemFacts facts(CaseStudy study) {
        return Objects.requireNonNull(study.system());
    }

    private static Corpus link(String document, @Nullable SourceDocument crosswalk, @Nullable SourceDocument titles) {
        return Linker.link(
                List.of(DocumentParser.parse(markdown(document))),
                new EditorsTables(crosswalk, vocabulary(), titles, null, null, null, null, List.of()));
    }
}
