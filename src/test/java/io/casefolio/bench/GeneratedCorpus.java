package io.casefolio.bench;

import io.casefolio.link.EditorsTables;
import io.casefolio.link.Linker;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Section;
import io.casefolio.model.SectionKind;
import io.casefolio.model.SystemFacts;
import io.casefolio.parse.DocumentParser;
import io.casefolio.source.CorpusFolder;
import io.casefolio.source.SourceDocument;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A corpus of any size: each section and each cell of the table is that of any case of the real one. */
final class GeneratedCorpus {

    /** Of a document, which a small heap reads, too. */
    private static final int MOST_CASES = 5_000;

    private final Random random = new Random(20_000);
    private final List<CaseStudy> cases;
    private final List<SystemFacts> systems;

    private GeneratedCorpus(List<SourceDocument> files) {
        cases = Linker.link(
                        files.stream()
                                .filter(file -> file.ending().equals("md"))
                                .map(DocumentParser::parse)
                                .toList(),
                        EditorsTables.among(files))
                .cases();
        systems = cases.stream()
                .flatMap(study -> Stream.ofNullable(study.system()))
                .toList();
    }

    /** Writes {@code number} cases and their crosswalk into a folder, beside a copy of the vocabulary. */
    static void write(Path corpus, Path folder, int number) throws IOException {
        Files.copy(corpus.resolve("vocabulary.csv"), folder.resolve("vocabulary.csv"));
        GeneratedCorpus generated = new GeneratedCorpus(new CorpusFolder(corpus).read());
        try (BufferedWriter crosswalk = Files.newBufferedWriter(folder.resolve("crosswalk.csv"))) {
            crosswalk.write("case_number,row_number,system_name,confidence,evidence\n");
            for (int first = 1; first <= number; first += MOST_CASES) {
                int last = Math.min(number, first + MOST_CASES - 1);
                for (int i = first; i <= last; i++) {
                    crosswalk.write("%d,%d,系统%d,certain,generated%n".formatted(i, i, i));
                }
                generated.writeDocument(folder.resolve("cases-%06d.md".formatted(first)), first, last);
            }
        }
    }

    private void writeDocument(Path file, int first, int last) throws IOException {
        try (BufferedWriter document = Files.newBufferedWriter(file)) {
            document.write("| 类别 | 名称 | 年份 | 城市 | 行业 | 规模 | 相关技术 |\n|---|---|---|---|---|---|---|\n");
            for (int i = first; i <= last; i++) {
                document.write(row(i));
            }
            document.write("\n## 3 案例介绍\n\n");
            for (int i = first; i <= last; i++) {
                document.write(caseStudy(i));
            }
        }
    }

    private String row(int number) {
        return "| %s | 系统%d | %s | %s | %s | %s | %s |\n"
                .formatted(
                        cell(SystemFacts::category),
                        number,
                        cell(SystemFacts::yearAsWritten),
                        cell(SystemFacts::placeAsWritten),
                        cell(SystemFacts::industry),
                        cell(SystemFacts::scale),
                        cell(SystemFacts::technologiesAsWritten));
    }

    private String cell(Function<SystemFacts, @Nullable String> column) {
        return Objects.requireNonNullElse(column.apply(any(systems)), "");
    }

    private String caseStudy(int number) {
        StringBuilder text = new StringBuilder(
                "### 3.%d %s%d\n\n".formatted(number, any(cases).title(), number));
        int position = 1;
        for (SectionKind kind : SectionKind.EXPECTED) {
            text.append("#### 3.%d.%d %s\n\n".formatted(number, position++, kind.heading()));
            any(cases).sections().stream()
                    .filter(section -> section.kind() == kind)
                    .map(Section::text)
                    .forEach(lines -> text.append(lines.replace("\n", "\n\n")).append("\n\n"));
        }
        return text.toString();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
