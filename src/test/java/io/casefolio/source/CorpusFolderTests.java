package io.casefolio.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusFolderTests {

    @TempDir
    private Path folder;

    @Test
    void readsDocumentsAndTablesByName() throws IOException {
        write("b.HTML", "a.md", "more/c.htm", "more/Table.CSV");
        write("README.md", "more/README.md", "TEMPLATE.md", ".hidden.md", ".git/d.md", "e.txt");

        assertThat(names(folder)).containsExactly("a.md", "b.HTML", "more/Table.CSV", "more/c.htm");
    }

    @Test
    void readsAFolderThatIsALink() throws IOException {
        write("corpus/a.md", "corpus/more/b.md");

        assertThat(names(Files.createSymbolicLink(folder.resolve("link"), folder.resolve("corpus"))))
                .containsExactly("a.md", "more/b.md");
    }

    @Test
    void readsALinkedFileAndStaysOutOfLinkedFolders() throws IOException {
        write("a.md");
        Files.createSymbolicLink(folder.resolve("b.md"), folder.resolve("a.md"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);

        assertThat(names(folder)).containsExactly("a.md", "b.md");
    }

    @Test
    void takesNoPathForAName() {
        assertThat(List.of("a.md", "港口 1.XLSX", "b.htm")).allMatch(CorpusFolder::isName);
        assertThat(List.of(
                        "",
                        "a",
                        "a.exe",
                        ".a.md",
                        "../a.md",
                        "a/b.md",
                        "/a.md",
                        "a\\b.md",
                        "C:\\a.md",
                        " a.md",
                        "a.md ",
                        "a\n.md",
                        "a\0.md",
                        "README.md",
                        "~$a.xlsx",
                        "x".repeat(78) + ".md"))
                .noneMatch(CorpusFolder::isName);
    }

    @Test
    void throwsWhereThereIsNoFolder() {
        assertThatThrownBy(() -> names(folder.resolve("none"))).isInstanceOf(UncheckedIOException.class);
    }

    private static List<String> names(Path folder) {
        return new CorpusFolder(folder)
                .read().stream().map(SourceDocument::name).toList();
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }
}
