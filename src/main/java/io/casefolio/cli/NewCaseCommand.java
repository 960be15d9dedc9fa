package io.casefolio.cli;

import io.casefolio.link.Linker;
import io.casefolio.model.CaseStudy;
import io.casefolio.source.CorpusFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a case that is a file of its own. */
@Command(
        name = "new-case",
        mixinStandardHelpOptions = true,
        description = "Writes a template for a case into a folder, under the next number that is free.")
final class NewCaseCommand implements Callable<Integer> {

    private static final int LARGEST = 999_999_999;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--number", paramLabel = "N", description = "Its number; the next free one unless given.")
    private @Nullable Integer number;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "cases",
            description = "The folder of documents (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("cases");

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Stopped("There is no folder " + folder + ".");
        }
        List<Integer> taken = taken();
        int free = number == null ? Collections.max(taken) + 1 : number;
        if (free < 1 || free > LARGEST) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--number': expected 1 to " + LARGEST);
        }
        if (taken.contains(free)) {
            throw new Stopped("There is a case " + free + " already.");
        }
        while (number == null && Files.exists(file(free))) {
            free++;
        }
        Path file = file(free);
        Files.writeString(file, CaseTemplate.numbered(free), StandardOpenOption.CREATE_NEW);
        spec.commandLine().getOut().println(file);
        return 0;
    }

    private Path file(int number) {
        return folder.resolve("case-" + number + ".md");
    }

    /** The numbers of the cases in the folder, and 0. A file whose case has no title yet has none. */
    private List<Integer> taken() {
        return Stream.concat(
                        Stream.of(0),
                        Linker.read(new CorpusFolder(folder).read()).cases().stream()
                                .map(CaseStudy::number)
                                .filter(Objects::nonNull))
                .toList();
    }
}
