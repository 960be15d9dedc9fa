package io.casefolio.cli;

import io.casefolio.source.SourceDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what an edition was made from. */
@Command(
        name = "export-corpus",
        mixinStandardHelpOptions = true,
        description = "Writes every document of an edition, byte for byte, into a folder that is new or empty.")
final class ExportCorpusCommand implements Callable<Integer> {

    private final CatalogueAccess access;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--edition", paramLabel = "N", description = "The edition; the newest unless given.")
    private @Nullable Long edition;

    @Parameters(paramLabel = "DIR", description = "The folder.")
    private Path folder = Path.of("");

    ExportCorpusCommand(CatalogueAccess access) {
        this.access = access;
    }

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new Stopped("The folder " + folder + " is not empty.");
            }
        }
        return access.with(data, parts -> {
            long wanted = edition == null ? parts.store().newest().edition() : edition;
            List<SourceDocument> documents = parts.store().documents(wanted);
            if (documents.isEmpty()) {
                throw new Stopped("There is no edition " + wanted + ".");
            }
            documents.forEach(this::write);
            spec.commandLine().getOut().println("Edition %d: %d files".formatted(wanted, documents.size()));
            return 0;
        });
    }

    /** A name is kept within the folder, wherever it may lead. */
    private void write(SourceDocument document) {
        Path root = folder.toAbsolutePath().normalize();
        Path file = root.resolve(document.name()).normalize();
        if (!file.startsWith(root)) {
            throw new Stopped("A document is called " + document.name() + ", which leads out of the folder.");
        }
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, document.bytes(), StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
