package io.casefolio.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folder that holds the documents and the editors' tables. */
public final class CorpusFolder {

    private static final Set<String> ENDINGS = Set.of("md", "html", "htm", "csv");

    private final Path folder;

    public CorpusFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Every Markdown, HTML and CSV file, ordered by name; hidden files and {@code README.md} files are about the
     * corpus and not of it.
     *
     * @throws UncheckedIOException if the folder or one of its files cannot be read
     */
    public List<SourceDocument> read() {
        List<SourceDocument> documents = new ArrayList<>();
        try {
            Path root = folder.toRealPath(); // a walk does not enter a link, not even where it starts
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.sorted().toList()) {
                    String name = root.relativize(file).toString().replace('\\', '/');
                    if (isDocument(name) && Files.isRegularFile(file)) {
                        documents.add(new SourceDocument(name, Files.readAllBytes(file)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    private static boolean isDocument(String name) {
        return ENDINGS.contains(SourceDocument.endingOf(name))
                && !("/" + name).contains("/.")
                && !("/" + name).endsWith("/README.md");
    }
}
