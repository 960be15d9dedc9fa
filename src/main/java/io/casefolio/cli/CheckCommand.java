package io.casefolio.cli;

import io.casefolio.link.Linker;
import io.casefolio.model.Corpus;
import io.casefolio.model.Level;
import io.casefolio.model.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents and says what is wrong with them. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads documents and prints what is wrong or doubtful in them; nothing is imported.")
final class CheckCommand implements Callable<Integer> {

    private static final String MARK_OF_A_CORPUS = "vocabulary.csv";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--strict", description = "Exit with 1 at WARNING, too.")
    private boolean strict;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Folders of documents, or files. A file beside a " + MARK_OF_A_CORPUS
                    + " is read as a part of its folder.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() throws IOException {
        GivenDocuments given = GivenDocuments.in(paths);
        Set<String> asked =
                given.all().stream().map(document -> document.name()).collect(Collectors.toSet());
        for (Path path : paths) {
            Path folder = path.resolveSibling("");
            if (Files.isRegularFile(path) && Files.exists(folder.resolve(MARK_OF_A_CORPUS))) {
                given.addFolder(folder);
            }
        }
        Corpus corpus = Linker.read(given.all());
        List<Problem> problems = corpus.problems().stream()
                .filter(problem -> asked.contains(problem.document())
                        || problem.level() == Level.ERROR) // such as that of a case whose number they take
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        new PrintedProblems(given, out).print(problems);
        long cases = corpus.cases().stream()
                .filter(study -> asked.contains(study.source().document()))
                .count();
        out.println(PrintedProblems.counted(cases, problems));
        return PrintedProblems.exitCode(problems, strict);
    }
}
