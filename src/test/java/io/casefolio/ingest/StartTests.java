package io.casefolio.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.casefolio.Casefolio;
import io.casefolio.catalog.CaseQuery;
import io.casefolio.catalog.Catalogue;
import io.casefolio.testing.Browserless;
import io.casefolio.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Starts the application as its {@code main} does, more than once on the same data. */
@Tag("store")
@ExtendWith(OutputCaptureExtension.class)
class StartTests {

    @Test
    void doesNotImportTwiceAcrossAStop() {
        Map<String, String> settings = TestDatabase.settings();
        long version;
        try (ConfigurableApplicationContext first = start(settings)) {
            version = first.getBean(Catalogue.class).version();
        }

        try (ConfigurableApplicationContext second = start(settings)) {
            assertThat(second.getBean(Catalogue.class).version())
                    .isEqualTo(version)
                    .isPositive();
            assertThat(second.getBean(Catalogue.class).all()).hasSize(61);
        }
    }

    @Test
    void searchesAgainAfterItsIndexWasDeleted() throws IOException {
        Map<String, String> settings = TestDatabase.settings();
        start(settings).close();
        Path index = Path.of(Objects.requireNonNull(settings.get("casefolio.data")), "index");
        assertThat(index).isNotEmptyDirectory();
        FileSystemUtils.deleteRecursively(index);

        try (ConfigurableApplicationContext second = start(settings)) {
            assertThat(second.getBean(Catalogue.class)
                            .find(CaseQuery.ALL.withText("海关"))
                            .total())
                    .isPositive();
        }
    }

    @Test
    void startsEmptyAndSaysWhy(@TempDir Path corpus) {
        try (ConfigurableApplicationContext context = start(TestDatabase.settings(), "--casefolio.corpus=" + corpus)) {
            Browserless browser = new Browserless(port(context));

            assertThat(browser.get("/quality?lang=en").page().text())
                    .contains("no case study was found")
                    .doesNotContain(corpus.toString());
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
            assertThat(browser.get("/?lang=en").page().select("a[href=/quality]"))
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
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
                    .doesNotContain("\tat ");
            assertThat(new Browserless(port(first)).get("/cases").status()).isEqualTo(200);
        }

        try (ConfigurableApplicationContext next = start(settings)) {
            assertThat(next.isActive()).as("the folder is free again").isTrue();
        }
    }

    private static ConfigurableApplicationContext start(Map<String, String> settings, String... more) {
        List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--server.address=127.0.0.1"));
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        arguments.addAll(List.of(more));
        return new SpringApplicationBuilder(Casefolio.class)
                .profiles(TestDatabase.isPostgres() ? new String[] {"postgres"} : new String[0])
                .run(arguments.toArray(String[]::new));
    }

    private static int port(ConfigurableApplicationContext context) {
        return Integer.parseInt(Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
    }
}
