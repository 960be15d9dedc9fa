package io.casefolio.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Corpus;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.Term;
import io.casefolio.parse.CsvTable;
import io.casefolio.parse.DocumentParser;
import io.casefolio.source.CorpusFolder;
import io.casefolio.source.SourceDocument;
import io.casefolio.testing.Samples;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the editors keep beside the first corpus is complete. */
class EditorsTablesTests {

    private static final List<SourceDocument> FILES = new CorpusFolder(Samples.CORPUS).read();
    private static final Corpus CORPUS =
            Linker.link(List.of(DocumentParser.parse(Samples.corpus())), EditorsTables.among(FILES));

    @Test
    void leavesOnlyTheProblemsOfTheCorpusItself() {
        assertThat(CORPUS.problems())
                .extracting(Problem::kind, Problem::line, Problem::value)
                .containsExactlyInAnyOrder(
                        tuple(ProblemKind.MISSING_PICTURE, 592, "nianfen.png"),
                        tuple(ProblemKind.MISSING_PICTURE, 636, "shengfen.png"),
                        tuple(ProblemKind.MISSING_PICTURE, 706, "hangye.png"),
                        tuple(ProblemKind.MISSING_PICTURE, 760, "guimo.png"),
                        tuple(ProblemKind.WRONG_NUMBER, 1371, "2.28.5 平台和框架"),
                        tuple(ProblemKind.DOUBTFUL_TERM, 196, "泽田"),
                        tuple(ProblemKind.DOUBTFUL_TERM, 578, "关联图片"),
                        tuple(ProblemKind.LATER_YEAR, 1699, "数智化”神探 断卡”电信反诈系统案例: 2021 年"),
                        tuple(ProblemKind.LATER_YEAR, 1821, "5G 消息赋能智慧社区管理案例: 2021 年"));
    }

    @Test
    void linksEveryCaseToARow() {
        assertThat(CORPUS.cases()).hasSize(61).allSatisfy(study -> {
            assertThat(study.system()).isNotNull();
            assertThat(study.link())
                    .isNotNull()
                    .satisfies(link -> assertThat(link.evidence()).isNotBlank());
            assertThat(study.titleEn()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        });
        assertThat(CORPUS.cases()).extracting(CaseStudy::titleEn).doesNotHaveDuplicates();
    }

    @Test
    void labelsEveryTermInEnglish() {
        assertThat(CORPUS.terms())
                .filteredOn(term -> !term.value().matches("\\d+"))
                .allSatisfy(term ->
                        assertThat(term.labelEn()).as(term.value()).isNotBlank().doesNotContainPattern("\\p{IsHan}"));
    }

    @Test
    void labelsEachTermOfAFacetDifferently() {
        Set<String> labels = new HashSet<>();
        assertThat(CORPUS.terms())
                .filteredOn(term -> term.labelEn() != null)
                .allSatisfy(term -> assertThat(labels.add(term.dimension() + " " + term.labelEn()))
                        .as("%s", term)
                        .isTrue());
    }

    @Test
    void givesACanonicalFormOneLabel() {
        Map<String, String> labels = new HashMap<>();
        assertThat(CsvTable.parse(
                                Samples.corpusFile("vocabulary.csv"),
                                List.of("facet", "as_written", "canonical", "label_en"))
                        .lines())
                .hasSizeGreaterThan(200)
                .allSatisfy(line -> assertThat(labels.merge(
                                line.get("facet") + " " + line.get("canonical"),
                                line.get("label_en"),
                                (first, second) -> first.equals(second) ? first : first + " / " + second))
                        .isEqualTo(line.get("label_en")));
    }

    @Test
    void knowsAll34Regions() {
        assertThat(CsvTable.parse(Samples.corpusFile("vocabulary.csv"), List.of("facet")).lines().stream()
                        .filter(line -> line.get("facet").equals("region")))
                .hasSize(34);
        assertThat(CORPUS.terms().stream().map(Term::value)).contains("内蒙古", "浙江");
    }
}
