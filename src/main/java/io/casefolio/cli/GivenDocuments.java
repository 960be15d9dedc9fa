package io.casefolio.cli;

import io.casefolio.source.CorpusFolder;
import io.casefolio.source.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The documents of folders and files that a command names, each by the name that the catalogue would have for it. */
final class GivenDocuments {

    private final Map<String, SourceDocument> documents = new TreeMap<>();
    private final Map<String, Path> files = new HashMap<>();

    private GivenDocuments() {}

    static GivenDocuments in(List<Path> paths) throws IOException {
        GivenDocuments given = new GivenDocuments();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                given.addFolder(path);
            } else if (Files.isRegularFile(path)) {
                given.add(new SourceDocument(path.getFileName().toString(), Files.readAllBytes(path)).packed(), path);
            } else {
                throw new NoSuchFileException(path.toString());
            }
        }
        return given;
    }

    void addFolder(Path folder) {
        new CorpusFolder(folder).read().forEach(document -> add(document, folder.resolve(document.name())));
    }

    private void add(SourceDocument document, Path file) {
        Path other = files.putIfAbsent(document.name(), file);
        if (other != null
                && !other.toAbsolutePath()
                        .normalize()
                        .equals(file.toAbsolutePath().normalize())) {
            throw new Stopped("%s and %s would have one name in the catalogue.".formatted(other, file));
        }
        documents.put(document.name(), document);
    }

    /** By name, as the catalogue reads them: of two cases with one number, the first counts. */
    List<SourceDocument> all() {
        return new ArrayList<>(documents.values());
    }

    /** The path to a document, from where the command was given. */
    String file(String name) {
        Path file = files.get(name);
        return file == null ? name : file.toString();
    }

    List<String> lines(String name) {
        SourceDocument document = documents.get(name);
        return document == null ? List.of() : document.text().lines().toList();
    }
}
