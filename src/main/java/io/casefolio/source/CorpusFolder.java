package io.casefolio.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The folder that holds the documents and the editors' tables. */
public final class CorpusFolder {

    private static final Set<String> ENDINGS = Set.of("md", "html", "htm", "csv", "xlsx");

    /** Of what is longer, some file systems keep nothing. */
    private static final int LONGEST_NAME = 80;

    /** What is larger cannot be held at all; what is smaller may still be too large to be parsed, and is reported by name. */
    private static final long LARGEST = Runtime.getRuntime().maxMemory() / 8;

    private static final Set<String> ABOUT = Set.of("README.md", "TEMPLATE.md");

    private final Path folder;

    public CorpusFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Every Markdown, HTML, CSV and XLSX file, ordered by name; hidden files, {@code README.md} and {@code TEMPLATE.md} are
     * about the corpus and not of it.
     *
     * @throws UnreadableException if the folder or one of its files cannot be read
     */
    public List<SourceDocument> read() {
        List<SourceDocument> documents = new ArrayList<>();
        walk((name, file) -> {
            if (Files.size(file) > LARGEST) {
                throw new IOException(name + " has more than " + LARGEST + " bytes");
            }
            documents.add(new SourceDocument(name, Files.readAllBytes(file)).packed());
        });
        return documents;
    }

    /**
     * Tells one state of the folder from another by names, sizes and times of change, without reading a file.
     *
     * @throws UnreadableException if the folder cannot be read
     */
    public String state() {
        StringBuilder state = new StringBuilder();
        walk((name, file) -> state.append(name)
                .append('\0')
                .append(Files.size(file))
                .append('\0')
                .append(Files.getLastModifiedTime(file))
                .append('\n'));
        return state.toString();
    }

    /** The folder or one of its files cannot be read. */
    public static final class UnreadableException extends UncheckedIOException {

        private static final long serialVersionUID = 1L;

        UnreadableException(IOException cause) {
            super(cause);
        }
    }

    private interface Visitor {

        void visit(String name, Path file) throws IOException;
    }

    private void walk(Visitor visitor) {
        try {
            Path root = folder.toRealPath(); // a walk does not enter a link, not even where it starts
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.sorted().toList()) {
                    String name = root.relativize(file).toString().replace('\\', '/');
                    if (isDocument(name) && Files.isRegularFile(file)) {
                        visitor.visit(name, file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UnreadableException(e);
        } catch (UncheckedIOException e) { // of the walk
            throw new UnreadableException(Objects.requireNonNull(e.getCause()));
        }
    }

    /** Whether a document that lies in no folder may be called so: what could be a path may not. */
    public static boolean isName(String name) {
        return isDocument(name)
                && name.length() <= LONGEST_NAME
                && name.strip().equals(name)
                && name.chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
    }

    private static boolean isDocument(String name) {
        return ENDINGS.contains(SourceDocument.endingOf(name))
                && !("/" + name).contains("/.")
                && !("/" + name).contains("/~$") // of a workbook that is open
                && !ABOUT.contains(name.substring(name.lastIndexOf('/') + 1));
    }
}
