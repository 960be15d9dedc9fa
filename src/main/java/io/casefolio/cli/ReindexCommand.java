package io.casefolio.cli;

import io.casefolio.catalog.Edition;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Builds the full-text index anew. */
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description = "Builds the full-text index of the newest edition anew, from the database.")
final class ReindexCommand implements Callable<Integer> {

    private final CatalogueAccess access;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private DataOption data = new DataOption();

    ReindexCommand(CatalogueAccess access) {
        this.access = access;
    }

    @Override
    public Integer call() {
        return access.with(data, parts -> {
            parts.catalogue().reindex();
            Edition edition = parts.catalogue().current();
            spec.commandLine()
                    .getOut()
                    .println("Indexed edition %d (cases: %d)".formatted(edition.number(), edition.size()));
            return 0;
        });
    }
}
