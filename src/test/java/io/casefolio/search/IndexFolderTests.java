package io.casefolio.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Labels;
import io.casefolio.query.TextQuery;
import io.casefolio.testing.FirstCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class IndexFolderTests {

    private static final List<CaseStudy> CASES = FirstCorpus.CORPUS.cases();
    private static final Labels LABELS = new Labels(FirstCorpus.CORPUS.terms(), FirstCorpus.CORPUS.lexicon());
    private static final TextQuery DATA = TextQuery.parse("数据");

    @TempDir
    private Path folder = Path.of("");

    private int matching;

    private static Stream<CaseStudy> notRead() {
        throw new AssertionError("read again");
    }

    private CaseIndex index(String name, Supplier<Stream<CaseStudy>> cases) {
        return new IndexFolder(folder).get(name, CASES.size(), cases, LABELS);
    }

    @BeforeEach
    void build() {
        matching = index("a", CASES::stream).search(DATA).size();
        assertThat(matching).isPositive();
    }

    @Test
    void leavesAWholeIndexAlone() {
        assertThat(index("a", IndexFolderTests::notRead).search(DATA).size()).isEqualTo(matching);
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_", ".si", ".fdt", ".dvd", ".doc", ".pos", ".tim"})
    void buildsAnewWhatIsCutOff(String file) throws IOException {
        List<Path> files = files("a", file);
        assertThat(files).isNotEmpty();
        for (Path path : files) {
            byte[] bytes = Files.readAllBytes(path);
            Files.write(path, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        }

        assertThat(index("a", CASES::stream).search(DATA).size()).isEqualTo(matching);
    }

    @Test
    void buildsAnewWhatHasOneWrongByte() throws IOException {
        for (Path path : files("a", "")) {
            byte[] bytes = Files.readAllBytes(path);
            bytes[bytes.length / 2] ^= 1;
            Files.write(path, bytes);
        }

        assertThat(index("a", CASES::stream).search(DATA).size()).isEqualTo(matching);
    }

    @Test
    void buildsAnewWhatHasLostFilesOrCases() throws IOException {
        for (Path path : files("a", "")) {
            Files.delete(path);
        }
        assertThat(index("a", CASES::stream).search(DATA).size()).isEqualTo(matching);

        CaseIndex fewer =
                new IndexFolder(folder).get("b", 2, () -> CASES.stream().limit(2), LABELS);
        assertThat(fewer.search(DATA).size()).isLessThan(matching);
        assertThat(index("b", CASES::stream).search(DATA).size()).isEqualTo(matching);
    }

    @Test
    void keepsOneIndexAndDeletesWhatACrashHasLeft() throws IOException {
        Files.createDirectories(folder.resolve("unfinished"));
        Files.writeString(folder.resolve("unfinished/_0.fdt"), "half");
        CaseIndex before = index("a", IndexFolderTests::notRead);
        index("b", CASES::stream);

        new IndexFolder(folder).keepOnly("b");

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("5-b");
        }
        assertThat(before.search(TextQuery.parse("银行")).size())
                .as("a search in what is deleted")
                .isPositive();
    }

    @Test
    void keepsInMemoryWhatCannotBeWritten(CapturedOutput output) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way", StandardOpenOption.CREATE);

        CaseIndex index = new IndexFolder(file.resolve("index")).get("a", CASES.size(), CASES::stream, LABELS);

        assertThat(index.search(DATA).size()).isEqualTo(matching);
        assertThat(output).contains("cannot be written and is kept in memory").doesNotContain("\tat ");
    }

    private List<Path> files(String name, String part) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("5-" + name))) {
            return files.filter(path -> path.getFileName().toString().contains(part))
                    .toList();
        }
    }
}
