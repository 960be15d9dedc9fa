package io.casefolio.cli;

import io.casefolio.link.Linker;
import io.casefolio.model.Corpus;
import io.casefolio.model.Problem;
import io.casefolio.report.Consequences;
import io.casefolio.source.SourceDocument;
import io.casefolio.store.ImportReport;
import io.casefolio.store.ImportReport.Outcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Publishes documents, or says what that would change. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Publishes documents as the newest edition and prints what that changes.",
            "They take the place of all that were imported before. The server imports its own folder at its start."
        })
final class ImportCommand implements Callable<Integer> {

    private final CatalogueAccess access;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--dry-run", description = "Publish nothing.")
    private boolean dryRun;

    @Option(
            names = "--strict",
            description = "Publish nothing where there are problems at WARNING or ERROR; exit with 1.")
    private boolean strict;

    @Option(names = "--report", paramLabel = "FILE.json", description = "Write what is printed as JSON, too.")
    private @Nullable Path report;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Folders of documents, or files.")
    private List<Path> paths = List.of();

    ImportCommand(CatalogueAccess access) {
        this.access = access;
    }

    /**
     * What is written as JSON.
     *
     * @param edition the newest one after the command
     */
    record Report(boolean published, long edition, Consequences consequences, List<Problem> problems) {}

    @Override
    public Integer call() throws IOException {
        Path folder = report == null ? null : report.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new Stopped("There is no folder " + folder + ".");
        }
        try (Progress progress = Progress.onTerminal()) {
            return call(progress);
        }
    }

    private int call(Progress progress) throws IOException {
        progress.at("Reading files");
        GivenDocuments given = GivenDocuments.in(paths);
        List<SourceDocument> documents = given.all();
        CompletableFuture<Corpus> reading = CompletableFuture.supplyAsync( // beside the opening, which takes seconds
                () -> Linker.read(documents, document -> progress.reading(document, documents.size())));
        return access.with(data, parts -> compareAndPublish(given, documents, reading.join(), parts, progress));
    }

    private int compareAndPublish(
            GivenDocuments given,
            List<SourceDocument> documents,
            Corpus corpus,
            CatalogueAccess.Parts parts,
            Progress progress) {
        progress.end();
        PrintWriter out = spec.commandLine().getOut();
        new PrintedProblems(given, out).print(corpus.problems());
        out.println(PrintedProblems.counted(corpus.cases().size(), corpus.problems()));
        int exitCode = PrintedProblems.exitCode(corpus.problems(), strict);
        progress.at("Comparing with what is published");
        Consequences consequences = Consequences.of(parts.published(), corpus);
        progress.end();
        new PrintedConsequences(out).print(consequences);
        boolean published = !dryRun && !(strict && exitCode > 0) && publish(corpus, documents, parts, progress);
        long edition = parts.store().newest().edition();
        out.println(published ? "Published as edition " + edition : "Nothing was published");
        if (report != null) {
            JsonMapper.shared().writeValue(report, new Report(published, edition, consequences, corpus.problems()));
        }
        return exitCode;
    }

    /** @return whether there is a new edition; false where the documents are those of the last */
    private static boolean publish(
            Corpus corpus, List<SourceDocument> documents, CatalogueAccess.Parts parts, Progress progress) {
        progress.at("Storing and indexing");
        boolean imported = parts.importer().importIfChanged(corpus, documents);
        progress.end();
        if (!imported) {
            return false;
        }
        ImportReport last = parts.catalogue().lastImport().orElseThrow();
        if (last.outcome() == Outcome.FAILED) {
            throw new Stopped("The import failed: " + last.failure() + ". The catalogue stays as it was.");
        }
        return true;
    }
}
