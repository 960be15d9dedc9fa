package io.casefolio.bench;

import com.sun.management.OperatingSystemMXBean;
import io.casefolio.Casefolio;
import io.casefolio.ingest.Importer;
import io.casefolio.link.Linker;
import io.casefolio.source.CorpusFolder;
import io.casefolio.source.SourceDocument;
import io.casefolio.store.Store;
import io.casefolio.testing.HostileDocuments;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Imports each hostile document beside the corpus, as if somebody had laid it into the folder, and prints as a Markdown
 * table how long that took and what was told of it.
 */
public final class HostileImports {

    private static final PrintStream OUT = System.out;

    private final Importer importer;
    private final Store store;
    private final List<SourceDocument> corpus = new CorpusFolder(Path.of("cases")).read();

    private HostileImports(ConfigurableApplicationContext context) {
        this.importer = context.getBean(Importer.class);
        this.store = context.getBean(Store.class);
    }

    /** Measures all, or those whose name matches the first argument. */
    public static void main(String[] arguments) throws IOException {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Casefolio.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(
                        "--spring.main.banner-mode=off",
                        "--spring.main.lazy-initialization=true", // of the web, which is not there
                        "--logging.level.root=error",
                        "--casefolio.data=" + Files.createTempDirectory("data"))) {
            HostileImports imports = new HostileImports(context);
            OUT.println("| document beside the corpus | MB | seconds | of the processor | cases | problems of it |");
            OUT.println("|---|---:|---:|---:|---:|---|");
            HostileDocuments.all(1).forEach((name, document) -> {
                if (arguments.length == 0 || name.matches(arguments[0])) {
                    imports.measure(name, document);
                }
            });
        }
    }

    private void measure(String name, Supplier<SourceDocument> made) {
        SourceDocument document = made.get();
        List<SourceDocument> files = new ArrayList<>(corpus);
        files.add(document);
        // An import compares with the edition before and deletes the one before that: neither is to be of another
        // document.
        List.of(corpus.subList(1, corpus.size()), corpus)
                .forEach(alone -> importer.importIfChanged(Linker.read(alone), alone));
        long start = System.nanoTime();
        long cpu = cpu();
        importer.importIfChanged(Linker.read(files), files);
        double seconds = (System.nanoTime() - start) / 1e9;
        double busy = (cpu() - cpu) / 1e9;
        Store.Newest newest = store.newest();
        OUT.printf(
                "| %s | %.1f | %.1f%s | %.1f | %d | %s |%n",
                name,
                document.bytes().length / 1e6,
                seconds,
                seconds < 10 ? "" : " (missed)",
                busy,
                store.published(newest.edition()).orElseThrow().size(),
                store.problems(newest.lastImport()).stream()
                        .filter(problem -> problem.document().equals(document.name()))
                        .collect(Collectors.groupingBy(problem -> problem.kind().key(), Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(kind -> "%s %,d".formatted(kind.getKey(), kind.getValue()))
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
