package io.casefolio.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.Casefolio;
import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Edition;
import io.casefolio.link.Linker;
import io.casefolio.model.CaseStudy;
import io.casefolio.query.CaseQuery;
import io.casefolio.source.SourceDocument;
import io.casefolio.store.Store;
import io.casefolio.testing.ApplicationProcess;
import io.casefolio.testing.Samples;
import io.casefolio.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.StringUtils;

/**
 * A process that imports one corpus after the other is killed as soon as it has told of an edition, then at random
 * moments: the catalogue is whole and keeps what was told, in the embedded database and, where the build asks for it, in
 * PostgreSQL. Twice, or as often as {@code -Dcasefolio.test.kills=20} says, which takes some minutes.
 */
@Tag("store")
class KilledImportTests {

    private static final int KILLS = Integer.getInteger("casefolio.test.kills", 2);
    private static final String READY = "imports from here on";

    @TempDir
    private Path folder;

    @Test
    void leavesTheOldOrTheNewEditionWhole() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        long edition = 0;
        String[] settings = settings();
        for (int kill = 1; kill <= KILLS; kill++) {
            killWhileItImports(kill == 1 ? 0 : random.nextInt(1_500), settings);

            try (ConfigurableApplicationContext context =
                    start(StringUtils.addStringToArray(settings, "--casefolio.data=" + folder))) {
                Edition shown = check(context);
                assertThat(shown.number()).as("kill %d of seed %d", kill, seed).isGreaterThan(edition);
                edition = shown.number();
            }
        }
    }

    private void killWhileItImports(int milliseconds, String... settings) throws IOException, InterruptedException {
        try (ApplicationProcess process = ApplicationProcess.start(Importing.class, folder, settings)) {
            process.await(Pattern.compile(READY));
            Thread.sleep(milliseconds);
            process.kill();
        }
    }

    /** Documents, cases and index say the same, and it is one of the two corpora. */
    private static Edition check(ConfigurableApplicationContext context) {
        Store store = context.getBean(Store.class);
        Catalogue catalogue = context.getBean(Catalogue.class);
        catalogue.follow();
        Edition shown = catalogue.current();
        List<SourceDocument> documents = store.documents(shown.number());
        assertThat(documents.size()).isIn(corpus(0).size(), corpus(1).size());
        List<CaseStudy> cases = Linker.read(documents).cases();
        assertThat(cases).hasSameSizeAs(documents);
        assertThat(store.published(shown.number())
                        .orElseThrow()
                        .corpus(List.of())
                        .cases())
                .isEqualTo(cases);
        assertThat(shown.find(CaseQuery.ALL.withText("第" + documents.size() + "批"))
                        .total())
                .isEqualTo(cases.size());
        assertThat(imports(context.getBean(Importer.class), corpus(0)))
                .as("goes on")
                .isEqualTo(documents.size() != corpus(0).size());
        return catalogue.current();
    }

    private static boolean imports(Importer importer, List<SourceDocument> documents) {
        return importer.importIfChanged(Linker.read(documents), documents);
    }

    private static List<SourceDocument> corpus(int turn) {
        int size = turn % 2 == 0 ? 20 : 30;
        return IntStream.rangeClosed(1, size)
                .mapToObj(number -> Samples.file(
                        "case-%02d.md".formatted(number),
                        "---\nnumber: %d\ntitle: 港口%d\n---\n## 项目背景\n第%d批。\n".formatted(number, number, size)))
                .toList();
    }

    /** Of a database that outlives the process, on whichever the build asks for. */
    private String[] settings() {
        Map<String, String> settings = new HashMap<>(TestDatabase.settings());
        settings.remove("casefolio.data"); // which each process is told by itself
        settings.put("spring.main.lazy-initialization", "true");
        if (TestDatabase.isPostgres()) {
            settings.put("spring.profiles.active", "postgres");
        }
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    private static ConfigurableApplicationContext start(String... settings) {
        return new SpringApplicationBuilder(Casefolio.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .run(settings);
    }

    /** What is killed. */
    static final class Importing {

        private Importing() {}

        public static void main(String[] arguments) {
            Importer importer = start(arguments).getBean(Importer.class);
            imports(importer, corpus(1));
            System.out.println(READY);
            for (int turn = 0; ; turn++) {
                imports(importer, corpus(turn));
            }
        }
    }
}
