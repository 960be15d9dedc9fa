package io.casefolio.link;

import static io.casefolio.testing.SampleTables.crosswalk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Corpus;
import io.casefolio.model.Dimension;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.Reading;
import io.casefolio.source.CorpusFolder;
import io.casefolio.source.SourceDocument;
import io.casefolio.testing.FirstCorpus;
import io.casefolio.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A case that is a file of its own beside the first corpus. */
class CaseFileLinkTests {

    /** The template as a curator fills it in. */
    private static String filledIn() throws IOException {
        return Files.readString(Samples.CORPUS.resolve("TEMPLATE.md"))
                .replace("number:", "number: 62")
                .replace("title:", "title: 智慧港口案例")
                .replace("title_en:", "title_en: Smart port")
                .replace("system:", "system: 港口大脑")
                .replace("category:", "category: 工业互联网")
                .replace("year:", "year: 2021")
                .replace("place:", "place: 浙江宁波")
                .replace("industry:", "industry: 政务")
                .replace("scale:", "scale: 大型")
                .replace("technologies: []", "technologies: [物联网, 数字孪生]")
                .replace("platforms: []", "platforms: [Kafka]")
                .replace("summary_en:", "summary_en: A port sees itself.")
                .replaceAll("(?m)^## (?!平台).*$", "$0\n一切都看得见。");
    }

    private static Corpus withTheFirst(SourceDocument... more) {
        return FirstCorpus.read(Stream.concat(new CorpusFolder(Samples.CORPUS).read().stream(), Stream.of(more))
                .toList());
    }

    @Test
    void readsASlipOfItsTitleAtTheLineOfTheTitle() {
        String stated = "---\nnumber: 62\ntitle: 智慧港囗案例\n---\n## 项目背景\n港口。\n";
        String headed = "---\nnumber: 62\n---\n# 智慧港囗案例\n## 项目背景\n港口。\n";

        assertThat(titleReadings(stated, 3)).containsExactly(new Reading("港囗", "港口"));
        assertThat(titleReadings(headed, 4)).containsExactly(new Reading("港囗", "港口"));
        assertThat(titleReadings(stated, 1)).isEmpty();
    }

    private static List<Reading> titleReadings(String study, int line) {
        String errata = "document,line,as_written,read_as\nport.md,%d,港囗,港口\n".formatted(line);
        Corpus corpus = Linker.read(List.of(Samples.file("port.md", study), Samples.file("errata.csv", errata)));

        List<Reading> readings = corpus.cases().get(0).readings();
        assertThat(corpus.problems().stream().anyMatch(problem -> problem.kind() == ProblemKind.UNMATCHED_LINE))
                .isEqualTo(readings.isEmpty());
        return readings;
    }

    @Test
    void isCase62WithItsFactsAndNoLineInAnyTable() throws IOException {
        Corpus corpus = withTheFirst(Samples.file("port.md", filledIn()));

        CaseStudy study = corpus.cases().get(61);
        assertThat(study.slug()).isEqualTo("62");
        assertThat(study.title()).isEqualTo("智慧港口案例");
        assertThat(study.titleEn()).isEqualTo("Smart port");
        assertThat(study.summaryEn()).isEqualTo("A port sees itself.");
        assertThat(study.link()).isNull();
        assertThat(study.values(Dimension.REGION)).containsExactly("浙江");
        assertThat(study.values(Dimension.CITY)).containsExactly("宁波");
        assertThat(study.values(Dimension.TECHNOLOGY)).containsExactly("物联网", "数字孪生");
        assertThat(study.values(Dimension.PLATFORM)).containsExactly("Kafka");
        assertThat(Objects.requireNonNull(study.system()).name()).isEqualTo("港口大脑");
        assertThat(corpus.problems())
                .filteredOn(problem -> problem.document().equals("port.md"))
                .extracting(Problem::kind, Problem::value)
                .containsExactly(tuple(ProblemKind.UNKNOWN_TERM, "宁波"), tuple(ProblemKind.UNKNOWN_TERM, "大型"));
        assertThat(corpus.cases()).hasSize(62);
    }

    @Test
    void leavesTheFirstCorpusAsItWas() throws IOException {
        assertThat(withTheFirst(Samples.file("port.md", filledIn())).cases().subList(0, 61))
                .isEqualTo(withTheFirst().cases());
    }

    @Test
    void isNotPublishedUnderANumberThatIsTaken() throws IOException {
        Corpus corpus = withTheFirst(
                Samples.file("one.md", filledIn()),
                Samples.file("two.md", filledIn()),
                Samples.file("x.md", filledIn().replace("62", "1")));

        assertThat(corpus.cases()).hasSize(62);
        assertThat(corpus.problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.REPEATED_NUMBER)
                .extracting(Problem::document, Problem::value)
                .containsExactly(tuple("two.md", "62 智慧港口案例"), tuple("x.md", "1 智慧港口案例"));
    }

    @Test
    void hasNoLineInTheCrosswalk() throws IOException {
        SourceDocument table = crosswalk("62,1,港口大脑,certain,why");
        Corpus corpus = FirstCorpus.read(List.of(table, Samples.file("port.md", filledIn())));

        assertThat(corpus.problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.UNMATCHED_LINE)
                .extracting(Problem::document)
                .containsExactly(table.name());
    }
}
