package io.casefolio.bench;

import io.casefolio.catalog.Edition;
import io.casefolio.catalog.HeldEdition;
import io.casefolio.link.Linker;
import io.casefolio.model.Corpus;
import io.casefolio.model.Dimension;
import io.casefolio.query.CaseQuery;
import io.casefolio.source.CorpusFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Prints what lists, facets and texts that were never asked before take in an edition and in SQLite, in one process, on
 * generated corpora of growing size, as a Markdown table.
 */
public final class BesideSqlite {

    private static final int WARM_UP = 50;
    private static final int MEASURED = 50;
    private static final String COMMON = "大数据";
    private static final PrintStream OUT = System.out;

    /** Three characters each, all different, since what was searched before is remembered. */
    private final List<String> runs;

    private final Edition edition;
    private final SqliteCatalogue sqlite;

    private BesideSqlite(Corpus corpus, List<String> runs) throws SQLException, IOException {
        this.runs = runs;
        long began = System.nanoTime();
        edition = HeldEdition.of(corpus);
        long made = System.nanoTime();
        sqlite = new SqliteCatalogue(corpus.cases());
        System.err.printf(
                Locale.ROOT,
                "%d cases: the edition takes %.1f s to make; SQLite %.1f s and %d MB%n",
                corpus.cases().size(),
                (made - began) / 1e9,
                (System.nanoTime() - made) / 1e9,
                sqlite.bytes() / 1_000_000);
    }

    private interface Asked<T> {
        int by(T value) throws SQLException;
    }

    /** Measures one corpus after the other; the arguments say how many cases each has. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path corpus = Path.of("cases");
        List<String> runs = Benchmark.runs(corpus, 2 * (WARM_UP + MEASURED));
        OUT.println("| cases | asked | found | edition, ms | SQLite, ms | times |");
        OUT.println("|---:|---|---:|---:|---:|---:|");
        for (String number : arguments) {
            Path folder = Files.createTempDirectory("generated");
            GeneratedCorpus.write(corpus, folder, Integer.parseInt(number));
            new BesideSqlite(Linker.read(new CorpusFolder(folder).read()), runs).measure();
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void measure() throws SQLException, IOException {
        try (sqlite) {
            List<String> some = runs.subList(0, WARM_UP + MEASURED);
            row(
                    "list and facets of a filter",
                    Stream.generate(List.of("政务", "金融", "工业", "电信")::stream)
                            .flatMap(values -> values)
                            .limit(WARM_UP + MEASURED)
                            .toList(),
                    value -> ask(CaseQuery.ALL.with(Dimension.INDUSTRY, value)),
                    value -> sqlite.filter(Dimension.INDUSTRY, value));
            row(
                    "list and facets of three characters, for the first time",
                    some,
                    run -> ask(CaseQuery.ALL.withText(run)),
                    run -> sqlite.search(quoted(run)));
            row(
                    "the same of “" + COMMON + "” without three others, for the first time",
                    runs.subList(WARM_UP + MEASURED, runs.size()),
                    run -> ask(CaseQuery.ALL.withText(COMMON + " -" + run)),
                    run -> sqlite.search(quoted(COMMON) + " NOT " + quoted(run)));
        }
    }

    private int ask(CaseQuery query) {
        int found = edition.find(query).total();
        edition.facets(query);
        return found;
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private <T> void row(String what, List<T> values, Asked<T> ours, Asked<T> theirs) throws SQLException {
        double here = median(values, ours);
        double there = median(values, theirs);
        T last = values.get(values.size() - 1);
        OUT.printf(
                Locale.ROOT,
                "| %d | %s | %d (SQLite %d) | %.2f | %.2f | %.0f |%n",
                edition.size(),
                what,
                ours.by(last),
                theirs.by(last),
                here,
                there,
                there / here);
    }

    private static <T> double median(List<T> values, Asked<T> asked) throws SQLException {
        long[] nanos = new long[MEASURED];
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            long began = System.nanoTime();
            asked.by(values.get(i));
            if (i >= WARM_UP) {
                nanos[i - WARM_UP] = System.nanoTime() - began;
            }
        }
        Arrays.sort(nanos);
        return nanos[MEASURED / 2] / 1e6;
    }
}
