package io.casefolio.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        try (Stream<Path> files = Files.walk(folder)) {
            List<SourceDocument> documents = new ArrayList<>();
            for (Path file : files.filter(this::isDocument).sorted().toList()) {
                documents.add(new SourceDocument(nameOf(file), Files.readAllBytes(file)));
            }
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isDocument(Path file) {
        String name = nameOf(file);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file)
                && ENDINGS.contains(ending)
                && !("/" + name).contains("/.")
                && !("/" + name).endsWith("/README.md");
    }

    private String nameOf(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
