package io.casefolio.bench;

import io.casefolio.catalog.CasePage;
import io.casefolio.catalog.Counts;
import io.casefolio.catalog.Edition;
import io.casefolio.catalog.HeldEdition;
import io.casefolio.link.Linker;
import io.casefolio.model.Corpus;
import io.casefolio.model.Dimension;
import io.casefolio.parse.DocumentParser;
import io.casefolio.parse.ParsedDocument;
import io.casefolio.query.CaseQuery;
import io.casefolio.source.CorpusFolder;
import io.casefolio.source.SourceDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What the parser and the search of the corpus take, by themselves. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // by setUp
public class Pieces {

    private List<SourceDocument> files;
    private SourceDocument document;
    private Corpus corpus;
    private Edition edition;
    private List<String> runs;
    private int turn;

    /** Prints a table of JMH. */
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(Pieces.class.getName()).build()).run();
    }

    @Setup
    public void setUp() throws IOException {
        files = new CorpusFolder(Path.of("cases")).read();
        document = files.stream()
                .filter(file -> file.name().equals("iot-case-studies.md"))
                .findFirst()
                .orElseThrow();
        corpus = Linker.read(files);
        edition = HeldEdition.of(corpus);
        runs = io.casefolio.bench.Benchmark.runs(Path.of("cases"), Integer.MAX_VALUE);
    }

    @Benchmark
    public ParsedDocument parsesTheDocument() {
        return DocumentParser.parse(document);
    }

    @Benchmark
    public Corpus parsesAndLinksTheCorpus() {
        return Linker.read(files);
    }

    @Benchmark
    public Edition indexesTheCorpus() {
        return HeldEdition.of(corpus);
    }

    @Benchmark
    public CasePage searchesThreeCharacters() {
        return edition.find(anew(runs.get(turn % runs.size())));
    }

    @Benchmark
    public CasePage searchesWhatMostCasesHave() {
        return edition.find(anew("数据"));
    }

    @Benchmark
    public List<Counts> countsAFilter() {
        return edition.facets(CaseQuery.ALL.with(Dimension.INDUSTRY, "政务"));
    }

    /** What was searched before is remembered. */
    private CaseQuery anew(String text) {
        return CaseQuery.ALL.withText(text + " -x" + turn++);
    }
}
