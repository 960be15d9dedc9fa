package io.casefolio.link;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Corpus;
import io.casefolio.model.Problem;
import io.casefolio.parse.DocumentParser;
import io.casefolio.parse.ParsedDocument;
import io.casefolio.source.CorpusFolder;
import io.casefolio.source.SourceDocument;
import io.casefolio.testing.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;

/** The first corpus with damage in some of its lines. None of it moves a line, so that what is whole is equal. */
final class DamagedCorpus {

    static final String NAME = "iot-case-studies.md";
    static final List<String> LINES = Samples.text(Samples.corpus()).lines().toList();

    private static final List<SourceDocument> FILES = new CorpusFolder(Samples.CORPUS).read();

    /** Deep trees are read with half of what a thread usually has. */
    private static final int SMALL_STACK = 512 * 1024;

    static final Corpus WHOLE = link(DocumentParser.parse(Samples.corpus()));

    private DamagedCorpus() {}

    /** @param line counted from 1 */
    static Corpus withLine(int line, UnaryOperator<String> damage) {
        List<String> lines = new ArrayList<>(LINES);
        lines.set(line - 1, damage.apply(lines.get(line - 1)));
        return link(lines);
    }

    static Corpus link(List<String> lines) {
        FutureTask<ParsedDocument> parsing =
                new FutureTask<>(() -> DocumentParser.parse(Samples.file(NAME, String.join("\n", lines))));
        new Thread(null, parsing, "small stack", SMALL_STACK).start();
        try {
            return link(parsing.get());
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Corpus link(ParsedDocument document) {
        return Linker.link(List.of(document), EditorsTables.among(FILES));
    }

    /** The number of the first line that starts so, counted from 1. */
    static int lineOf(String start) {
        return 1
                + LINES.indexOf(LINES.stream()
                        .filter(line -> line.startsWith(start))
                        .findFirst()
                        .orElseThrow());
    }

    static List<CaseStudy> casesBut(CaseStudy damaged, Corpus corpus) {
        return corpus.cases().stream()
                .filter(study -> !study.slug().equals(damaged.slug()))
                .toList();
    }

    /** The problems of all other lines and files. */
    static List<Problem> problemsOutside(int from, int to, Corpus corpus) {
        return corpus.problems().stream()
                .filter(problem -> !problem.document().equals(NAME) || problem.line() < from || problem.line() > to)
                .toList();
    }
}
