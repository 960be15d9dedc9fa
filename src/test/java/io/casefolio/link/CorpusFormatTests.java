package io.casefolio.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.Corpus;
import io.casefolio.source.SourceDocument;
import io.casefolio.testing.Samples;
import io.casefolio.testing.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/corpus-format.md says what its examples give. */
class CorpusFormatTests {

    private static final Pattern FILE = Pattern.compile("(?s)`([^`\n]+)`[^\n]*:\n\n```[a-z]+\n(.*?)```\n");
    private static final Pattern GIVES = Pattern.compile("\nGives (\\d+) cases?; problems: ([^.]+)\\.");

    static Stream<String> sections() throws IOException {
        return Stream.of(Files.readString(Path.of("docs/corpus-format.md")).split("\n\n(?=## [A-Z])"))
                .skip(1);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void givesWhatItSays(String section) {
        Matcher gives = GIVES.matcher(section);
        assertThat(gives.find()).isTrue();
        List<SourceDocument> files = files(section);

        Corpus corpus = Linker.read(files);

        assertThat(files).isNotEmpty();
        assertThat(corpus.cases()).hasSize(Integer.parseInt(gives.group(1)));
        assertThat(corpus.problems().stream()
                        .map(problem -> problem.kind().key())
                        .distinct()
                        .sorted())
                .containsExactly(gives.group(2).split(", "));
    }

    @Test
    void readsAWorkbookLikeTheCsvOfTheSameRows() throws IOException {
        SourceDocument csv = files(sections()
                        .filter(section -> section.startsWith("## A table alone"))
                        .findFirst()
                        .orElseThrow())
                .get(0);
        SourceDocument workbook = Workbooks.of(
                "2021.xlsx",
                csv.text().lines().map(line -> List.of(line.split(","))).toList());

        assertThat(workbook.text()).isEqualTo(csv.text());
        assertThat(Linker.read(List.of(workbook)).cases()).hasSize(1);
    }

    private static List<SourceDocument> files(String section) {
        List<SourceDocument> files = new ArrayList<>();
        FILE.matcher(section).results().forEach(file -> files.add(Samples.file(file.group(1), file.group(2))));
        return files;
    }
}
