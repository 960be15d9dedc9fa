package io.casefolio.cli;

import io.casefolio.model.Level;
import io.casefolio.model.Problem;
import io.casefolio.report.ProblemLines;
import io.casefolio.report.ProblemTexts;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Problems on a terminal, in its language. */
final class PrintedProblems {

    private final GivenDocuments documents;
    private final PrintWriter out;
    private final ProblemLines printed = new ProblemLines(texts(), Locale.getDefault());

    PrintedProblems(GivenDocuments documents, PrintWriter out) {
        this.documents = documents;
        this.out = out;
    }

    private static ProblemTexts texts() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new ProblemTexts(messages);
    }

    /** By document and line. */
    void print(List<Problem> problems) {
        Map<String, List<Problem>> byDocument =
                problems.stream().collect(Collectors.groupingBy(Problem::document, TreeMap::new, Collectors.toList()));
        byDocument.entrySet().parallelStream() // as each document is unpacked again
                .map(found -> lines(found.getKey(), found.getValue()))
                .forEachOrdered(lines -> lines.forEach(out::println));
    }

    private List<String> lines(String document, List<Problem> found) {
        String file = documents.file(document);
        List<String> lines = documents.lines(document);
        return found.stream()
                .sorted(Comparator.comparing(Problem::line))
                .map(problem -> printed.of(problem, file, lines))
                .toList();
    }

    /** Such as {@code 1 case, 1 ERROR, 3 INFO}, or {@code 61 cases, no problem}. */
    static String counted(long cases, List<Problem> problems) {
        String counts = Arrays.stream(Level.values())
                .filter(level -> problems.stream().anyMatch(problem -> problem.level() == level))
                .map(level -> problems.stream()
                                .filter(problem -> problem.level() == level)
                                .count()
                        + " " + level)
                .collect(Collectors.joining(", "));
        return cases + (cases == 1 ? " case, " : " cases, ") + (counts.isEmpty() ? "no problem" : counts);
    }

    /** The exit code: 1 where something is worse than it may be. */
    static int exitCode(List<Problem> problems, boolean strict) {
        Level mildest = strict ? Level.WARNING : Level.ERROR;
        return problems.stream().anyMatch(problem -> problem.level().compareTo(mildest) <= 0) ? 1 : 0;
    }
}
