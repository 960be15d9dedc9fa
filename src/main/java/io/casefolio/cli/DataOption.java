package io.casefolio.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the catalogue is that a command works on. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder; unless given, that of the environment (CASEFOLIO_DATA), or data.")
    @Nullable
    Path folder;
}
