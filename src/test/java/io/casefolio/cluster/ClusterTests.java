package io.casefolio.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.Casefolio;
import io.casefolio.ingest.Importer;
import io.casefolio.testing.ApplicationProcess;
import io.casefolio.testing.Browserless;
import io.casefolio.testing.Browserless.Answer;
import io.casefolio.testing.OpenSearchServer;
import io.casefolio.testing.ProvokesErrors;
import io.casefolio.testing.Samples;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** Nodes that share one PostgreSQL and one OpenSearch, each of which goes away and comes back. */
@Tag("cluster")
@ExtendWith(OutputCaptureExtension.class)
class ClusterTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private Path folder = Path.of("");

    private final List<Node> nodes = new CopyOnWriteArrayList<>();
    private EmbeddedPostgres postgres;
    private OpenSearchServer openSearch;

    private record Node(ConfigurableApplicationContext context, Browserless browser) {

        /** Whether something was imported. */
        boolean imports() {
            return context.getBean(Importer.class).importIfChanged();
        }

        String edition() {
            return ClusterTests.edition(browser);
        }

        int status(String address) {
            return browser.get(address).status();
        }
    }

    @BeforeEach
    void startServers() throws IOException {
        postgres = postgres(0);
        openSearch = OpenSearchServer.start(folder.resolve("opensearch"), OpenSearchServer.freePort());
        Files.createDirectories(folder.resolve("cases"));
        writeCorpus(3);
    }

    @AfterEach
    void stopAll() throws IOException {
        nodes.forEach(node -> node.context().close());
        openSearch.close();
        postgres.close();
    }

    private EmbeddedPostgres postgres(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private void writeCorpus(int cases) throws IOException {
        String[] studies = IntStream.rangeClosed(1, cases)
                .mapToObj(number -> Samples.study(number, "案例" + number))
                .toArray(String[]::new);
        Files.writeString(folder.resolve("cases/cases.md"), Samples.cases(studies));
    }

    private Node node() {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Casefolio.class)
                .run(Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--server.address=127.0.0.1",
                                        "--casefolio.data=" + folder.resolve("data" + nodes.size())),
                                shared().stream())
                        .toArray(String[]::new));
        Browserless browser = new Browserless(
                Integer.parseInt(Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"))));
        Node node = new Node(context, browser);
        nodes.add(node);
        return node;
    }

    /** What all nodes are told. */
    private List<String> shared() {
        return List.of(
                "--spring.profiles.active=cluster",
                "--casefolio.corpus=" + folder.resolve("cases"),
                "--casefolio.opensearch.url=" + openSearch.url(),
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres");
    }

    @Test
    void importsOnceWhereNodesStartTogetherAndReadsOnWhereOneIsKilled() throws Exception {
        String[] shared = shared().toArray(String[]::new);
        try (ApplicationProcess first = ApplicationProcess.start(folder.resolve("first"), shared);
                ApplicationProcess second = ApplicationProcess.start(folder.resolve("second"), shared)) {
            for (Browserless started : List.of(first.awaitBrowser(), second.awaitBrowser())) {
                assertThat(edition(started)).isEqualTo("1");
                assertThat(total(started)).isEqualTo(3);
            }
            assertThat(openSearch.indexes()).hasSize(1);

            readWhileAnotherIsKilled(second.awaitBrowser(), first);
        }
    }

    private static boolean isAnyDone(List<Future<Void>> reading) {
        return reading.stream().anyMatch(Future::isDone);
    }

    /** Four go on reading, before another node is killed and after it; each gets what it asks for. */
    private static void readWhileAnotherIsKilled(Browserless node, ApplicationProcess another) throws Exception {
        AtomicInteger answers = new AtomicInteger();
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(4);
        List<Future<Void>> reading = Stream.<Callable<Void>>generate(() -> () -> {
                    while (!over.get()) {
                        assertThat(total(node)).isEqualTo(3);
                        answers.incrementAndGet();
                    }
                    return null;
                })
                .limit(4)
                .map(readers::submit)
                .toList();
        try {
            await("they read", () -> answers.get() > 50 || isAnyDone(reading));
            another.kill();
            int before = answers.get();
            await("they read on", () -> answers.get() > before + 200 || isAnyDone(reading));
        } finally {
            over.set(true);
            readers.shutdown();
        }
        assertThat(reading).allSatisfy(reader -> assertThat(reader).succeedsWithin(PATIENCE));
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        for (long end = System.nanoTime() + PATIENCE.toNanos(); !condition.getAsBoolean(); ) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.sleep(100);
        }
    }

    @Test
    void followsWhatAnotherNodeImportsAndDropsWhatNobodyAsks() throws Exception {
        Node first = node();
        Node second = node();
        assertThat(second.edition()).isEqualTo(first.edition());
        assertThat(total(second)).isEqualTo(3);
        List<String> before = openSearch.indexes();
        assertThat(before).singleElement().asString().startsWith("casefolio-" + first.edition() + "-");
        writeCorpus(5);
        assertThat(first.imports()).isTrue();
        assertThat(second.imports()).as("the same once more").isFalse();
        assertThat(total(first)).isEqualTo(5);
        assertThat(openSearch.indexes())
                .as("a request may still ask the one before")
                .containsAll(before);
        await("the second node follows", () -> second.edition().equals(first.edition()));
        assertThat(total(second)).isEqualTo(5);
        await("the index before is dropped", () -> openSearch.indexes().size() == 1);
        assertThat(openSearch.indexes()).doesNotContainAnyElementsOf(before);
        assertThat(total(second)).isEqualTo(5);
    }

    /** Whether a list comes that was not kept, as that of who wants nothing but JSON. */
    private static boolean answersAnew(Node node) {
        return node.browser().get("/api/v1/cases", "Accept: application/json").status() == 200;
    }

    private static String edition(Browserless browser) {
        return browser.get("/about").header("casefolio-edition");
    }

    private static int total(Node node) {
        return total(node.browser());
    }

    /** All of an answer is of one edition, which it names. */
    private static int total(Browserless browser) {
        Answer page = browser.get("/api/v1/cases?q=%E6%A1%88%E4%BE%8B&size=100", "Accept: application/json");
        assertThat(page.json().get("items")).hasSize(page.json().get("total").intValue());
        return page.json().get("total").intValue();
    }

    @Test
    @ProvokesErrors
    void saysThatOpenSearchIsAwayAndComesBack() throws Exception {
        Node node = node();
        Answer list = node.browser().get("/cases?size=50");
        openSearch.close();
        for (String address : List.of("/", "/cases", "/cases?q=a", "/charts", "/api/v1/facets", "/suggestions?q=a")) {
            Answer away = node.browser().get(address);
            assertThat(away.status()).as(address).isEqualTo(503);
            assertThat(away.header("retry-after")).isEqualTo("5");
            assertThat(away.header("cache-control")).isEqualTo("no-store");
            assertThat(away.header("etag")).isEmpty();
        }
        assertThat(node.browser().get("/api/v1/cases").header("content-type")).isEqualTo("application/problem+json");
        assertThat(node.status("/cases/1")).isEqualTo(200);
        assertThat(node.status("/cases?size=50")).as("kept").isEqualTo(200);
        assertThat(node.status("/cases/none")).isEqualTo(404);
        assertThat(node.status("/about")).isEqualTo(200);
        assertThat(node.status("/actuator/health/readiness")).isEqualTo(200);
        assertThat(node.browser()
                        .get("/cases?size=50", "If-None-Match: " + list.header("etag"))
                        .status())
                .isEqualTo(304);
        Node another = node();
        assertThat(another.status("/cases/1"))
                .as("a node that starts meanwhile")
                .isEqualTo(200);
        writeCorpus(4);
        assertThat(node.imports()).isTrue();
        assertThat(node.edition())
                .as("nothing is published that cannot be asked")
                .isEqualTo(another.edition());
        openSearch = OpenSearchServer.start(folder.resolve("opensearch"), openSearch.port());
        await("both answer again", () -> answersAnew(node) && answersAnew(another));
        assertThat(total(another)).isEqualTo(3);
        openSearch.close();
        FileSystemUtils.deleteRecursively(folder.resolve("opensearch"));
        openSearch = OpenSearchServer.start(folder.resolve("opensearch"), openSearch.port());
        await("the lost index is filled again", () -> answersAnew(node));
        assertThat(total(node)).isEqualTo(3);
        assertThat(total(another)).isEqualTo(3);
        assertThat(node.imports()).isTrue();
        assertThat(total(node)).isEqualTo(4);
    }

    @Test
    void saysOnceThatALostIndexCannotBeFilledAndFillsItOnceItCan(CapturedOutput output) throws Exception {
        Node node = node();
        JdbcClient database = node.context().getBean(JdbcClient.class);
        database.sql("update case_study set edition = -edition where slug = '1'")
                .update();
        node.context().getBean(CaseIndexes.class).drop(openSearch.indexes().get(0));
        String warning = "The indexes cannot be looked after: 2 cases instead of 3";
        await("it is told", () -> output.getAll().contains(warning));
        await("nothing is left of it", () -> openSearch.indexes().isEmpty());
        database.sql("update case_study set edition = -edition where slug = '1'")
                .update();
        await("it is filled", () -> answersAnew(node));
        assertThat(total(node)).isEqualTo(3);
        assertThat(output.getAll()).containsOnlyOnce(warning).doesNotContain("Unexpected error");
    }

    @Test
    @ProvokesErrors
    void answersFromOpenSearchWhilePostgresIsAway() throws Exception {
        Node node = node();
        assertThat(node.status("/cases/1")).isEqualTo(200);
        postgres.close();
        assertThat(total(node)).isEqualTo(3);
        assertThat(node.status("/charts")).isEqualTo(200);
        assertThat(node.status("/cases/1")).as("kept").isEqualTo(200);
        assertThat(node.status("/cases/2")).isEqualTo(503);
        assertThat(node.status("/actuator/health/readiness")).isEqualTo(503);
        assertThat(node.status("/actuator/health/liveness")).isEqualTo(200);
        postgres = postgres(postgres.getPort());
        await("its texts are there again", () -> node.status("/cases/2") == 200);
        await("it is ready", () -> node.status("/actuator/health/readiness") == 200);
    }
}
