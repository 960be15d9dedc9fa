package io.casefolio.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.casefolio.Casefolio;
import io.casefolio.catalog.Catalogue;
import io.casefolio.chart.PatientCharts;
import io.casefolio.query.CaseQuery;
import io.casefolio.testing.Browserless;
import io.casefolio.testing.Curator;
import io.casefolio.testing.ProvokesErrors;
import io.casefolio.testing.Samples;
import io.casefolio.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Starts the application as its {@code main} does, more than once on the same data. */
@Tag("store")
class StartTests {

    /** Where every picture is asked for. */
    private static final List<Class<?>> PATIENT = List.of(Casefolio.class, PatientCharts.class);

    /** An application that ends may take Tomcat's log from all others in this process. */
    @AfterEach
    void hearTomcatAgain() {
        if (!SLF4JBridgeHandler.isInstalled()) {
            SLF4JBridgeHandler.install();
        }
    }

    @Test
    void doesNotImportTwiceAcrossAStop() {
        Map<String, String> settings = TestDatabase.settings();
        long version;
        try (ConfigurableApplicationContext first = start(settings)) {
            version = first.getBean(Catalogue.class).current().number();
        }

        try (ConfigurableApplicationContext second = start(settings)) {
            assertThat(second.getBean(Catalogue.class).current().number())
                    .isEqualTo(version)
                    .isPositive();
            assertThat(second.getBean(Catalogue.class).current().size()).isEqualTo(61);
        }
    }

    private interface Damage {
        void to(Path index) throws IOException;
    }

    @Test
    @ProvokesErrors
    void searchesAgainAfterItsIndexWasDamaged(CapturedOutput output) throws IOException {
        Map<String, Damage> damages = Map.of(
                "gone", FileSystemUtils::deleteRecursively,
                "its list of parts cut off", index -> cut(file(index, "segments_")),
                "a part cut off", index -> cut(file(index, ".pos")),
                "a part gone", index -> Files.delete(file(index, ".si")),
                "every file empty",
                        index -> {
                            try (Stream<Path> files = Files.walk(index)) {
                                for (Path file :
                                        files.filter(Files::isRegularFile).toList()) {
                                    Files.write(file, new byte[0]);
                                }
                            }
                        });
        Map<String, String> settings = TestDatabase.settings();
        start(settings).close();
        Path index = Path.of(Objects.requireNonNull(settings.get("casefolio.data")), "index");
        for (Map.Entry<String, Damage> damage : damages.entrySet()) {
            assertThat(index).isNotEmptyDirectory();
            damage.getValue().to(index);
            int before = output.getAll().length();

            try (ConfigurableApplicationContext next = start(settings)) {
                assertThat(next.getBean(Catalogue.class)
                                .current()
                                .find(CaseQuery.ALL.withText("海关"))
                                .total())
                        .as(damage.getKey())
                        .isPositive();
            }
            assertThat(output.getAll().substring(before))
                    .as(damage.getKey())
                    .contains("Built the full-text index")
                    .doesNotContain("\tat ");
        }
    }

    private static Path file(Path index, String part) throws IOException {
        try (Stream<Path> files = Files.walk(index)) {
            return files.filter(file -> file.getFileName().toString().contains(part))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void cut(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    @ProvokesErrors
    void servesTheOldCatalogueWhereThereIsNoRoomForANewOne(@TempDir Path corpus, CapturedOutput output)
            throws IOException {
        Map<String, String> settings = TestDatabase.settings();
        start(settings).close();
        Files.write(corpus.resolve("cases.md"), Samples.background("没有地方").bytes());
        int before = output.getAll().length();

        try (ConfigurableApplicationContext context =
                start(settings, "--casefolio.corpus=" + corpus, "--management.health.diskspace.threshold=1000000TB")) {
            Browserless browser = new Browserless(port(context));
            assertThat(context.getBean(Catalogue.class).current().size()).isEqualTo(61);
            assertThat(browser.get("/quality?lang=en").page().text())
                    .contains("failed: what it found could not be stored")
                    .doesNotContain(settings.get("casefolio.data"));
            assertThat(browser.get("/cases/2").status()).isEqualTo(200);
        }
        assertThat(output.getAll().substring(before)).contains("has room for").doesNotContain("\tat ");

        try (ConfigurableApplicationContext context = start(settings, "--casefolio.corpus=" + corpus)) {
            assertThat(context.getBean(Catalogue.class).current().size())
                    .as("with room again")
                    .isEqualTo(1);
        }
    }

    @Test
    void runsBelowAPath() {
        try (ConfigurableApplicationContext context =
                start(PATIENT, TestDatabase.settings(), "--server.servlet.context-path=/below", "--" + Curator.USERS)) {
            Browserless browser = new Browserless(port(context));
            for (String address : List.of(
                    "/", "/cases?year=2021", "/cases/1", "/charts", "/quality", "/about", "/admin/login", "/none")) {
                Document page = browser.get("/below" + address).page();
                List<String> links = page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getValue)
                        .filter(value -> value.startsWith("/"))
                        .toList();

                assertThat(links).as(address).isNotEmpty().allMatch(link -> link.startsWith("/below/"));
                assertThat(links).as(address).noneMatch(link -> link.startsWith("/below/below"));
                assertThat(links.stream()
                                .filter(link -> !link.contains("?"))
                                .distinct()
                                .limit(20))
                        .as(address)
                        .allSatisfy(link -> assertThat(
                                        browser.get(link.replaceAll("#.*", "")).status())
                                .isEqualTo(link.endsWith("/none") ? 404 : 200));
            }
            assertThat(browser.json("/below/v3/api-docs").at("/servers/0/url").asString())
                    .isEqualTo("/below");
            assertThat(browser.get("/below/admin").header("location")).endsWith("/below/admin/login");
            assertThat(browser.get("/below/admin/login").header("set-cookie")).contains("Path=/below/admin;");
            assertThat(browser.get("/below/charts/year.svg").body()).contains("href=\"/below/cases?year=2021");
            assertThat(browser.json("/below/charts/year.json").toString()).contains("\"/below/cases?year=2021");
            assertThat(browser.get("/below/embed/charts/year").header("content-security-policy"))
                    .contains("frame-ancestors *");
            assertThat(browser.get("/below/api/v1/cases/none").header("content-type"))
                    .isEqualTo("application/problem+json");
        }
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void startsEmptyAndWithoutDeskAndSaysWhy(@TempDir Path corpus, CapturedOutput output) {
        try (ConfigurableApplicationContext context = start(TestDatabase.settings(), "--casefolio.corpus=" + corpus)) {
            Browserless browser = new Browserless(port(context));

            assertThat(browser.get("/quality?lang=en").page().text())
                    .contains("no case study was found")
                    .doesNotContain(corpus.toString(), "The previous catalogue");
            assertThat(browser.get("/quality?lang=en").page().select("table")).isEmpty();
            assertThat(browser.get("/about?lang=en").page().text()).contains("No case studies of big-data");
            for (String address : List.of(
                    "/",
                    "/cases",
                    "/charts",
                    "/api/v1/cases",
                    "/api/v1/facets",
                    "/api/v1/problems",
                    "/api/v1/frequencies/year")) {
                assertThat(browser.get(address).status()).as(address).isEqualTo(200);
            }
            for (String address : List.of("/?lang=en", "/cases?lang=en", "/charts?lang=en")) {
                assertThat(browser.get(address).page().select("main").text())
                        .as(address)
                        .contains("The catalogue is empty. The quality page says why.")
                        .doesNotContain("No case has", "these filters");
                assertThat(browser.get(address).page().select("main a[href=/quality]"))
                        .as(address)
                        .isNotEmpty();
            }
            assertThat(browser.get("/cases?lang=en&q=data")
                            .page()
                            .select("main")
                            .text())
                    .contains("No case has these words.");
            assertThat(browser.get("/charts?lang=en&year=2020")
                            .page()
                            .select("main")
                            .text())
                    .contains("No cases match these filters");
            for (String address : List.of("/admin", "/admin/login", "/admin/drafts", "/admin/none")) {
                assertThat(browser.get(address).status()).as(address).isEqualTo(404);
                assertThat(browser.send("POST " + address + " HTTP/1.0\r\nContent-Length: 1\r\n\r\na")
                                .status())
                        .isEqualTo(413);
            }
            assertThat(output.getAll()).containsOnlyOnce("set CASEFOLIO_DESK_USERS=name:publisher:hash");
        }
    }

    @Test
    @ProvokesErrors
    void stopsWithAPlainSentenceWhereTheDataFolderIsTaken(CapturedOutput output) {
        Map<String, String> settings = TestDatabase.settings();
        try (ConfigurableApplicationContext first = start(settings)) {
            assertThat(first.isActive()).isTrue();
            int before = output.getAll().length();

            Throwable failure = catchThrowable(() -> start(settings));

            assertThat(failure).isNotNull();
            assertThat(output.getAll().substring(before))
                    .contains("Another process is using the data folder " + settings.get("casefolio.data"))
                    .contains("--casefolio.data=")
                    .containsOnlyOnce(" ERROR ")
                    .doesNotContain("\tat ");
            assertThat(new Browserless(port(first)).get("/cases").status()).isEqualTo(200);
        }

        try (ConfigurableApplicationContext next = start(settings)) {
            assertThat(next.isActive()).as("the folder is free again").isTrue();
        }
    }

    @Test
    @ProvokesErrors
    void stopsWithAPlainSentenceWhereTheDataFolderIsAFile(@TempDir Path folder, CapturedOutput output)
            throws IOException {
        Path file = Files.createFile(folder.resolve("data"));

        assertPlainStop(output, Map.of("casefolio.data", file.toString()), "cannot be written");
    }

    @Test
    @DisabledIfSystemProperty(
            named = "casefolio.test.database",
            matches = "postgresql",
            disabledReason = "its files are its own")
    @ProvokesErrors
    void stopsWithAPlainSentenceWhereTheDatabaseIsDamaged(CapturedOutput output) throws IOException {
        Map<String, String> settings = TestDatabase.settings();
        start(settings).close();
        Path database = Path.of(Objects.requireNonNull(settings.get("casefolio.data")), "catalogue.mv.db");
        byte[] garbage = new byte[(int) Files.size(database)];
        new Random(1).nextBytes(garbage);
        Files.write(database, garbage);

        assertPlainStop(output, settings, "move catalogue.mv.db out of it");
    }

    @Test
    @ProvokesErrors
    void stopsWithAPlainSentenceWhereThereIsNoDatabase(CapturedOutput output) {
        Map<String, String> settings = new HashMap<>(TestDatabase.settings());
        settings.put("spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/none");

        assertPlainStop(output, settings, "The database cannot be used: Connection to 127.0.0.1:1 refused");
    }

    private static void assertPlainStop(CapturedOutput output, Map<String, String> settings, String sentence) {
        int before = output.getAll().length();

        assertThat(catchThrowable(() -> start(settings))).isNotNull();

        assertThat(output.getAll().substring(before))
                .contains("APPLICATION FAILED TO START")
                .contains(sentence)
                .doesNotContain("\tat ");
    }

    private static ConfigurableApplicationContext start(Map<String, String> settings, String... more) {
        return start(List.of(Casefolio.class), settings, more);
    }

    private static ConfigurableApplicationContext start(
            List<Class<?>> sources, Map<String, String> settings, String... more) {
        List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--server.address=127.0.0.1"));
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        arguments.addAll(List.of(more));
        return new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
                .profiles(TestDatabase.isPostgres() ? new String[] {"postgres"} : new String[0])
                .run(arguments.toArray(String[]::new));
    }

    private static int port(ConfigurableApplicationContext context) {
        return Integer.parseInt(Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
    }
}
