package io.casefolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.testing.Browserless;
import io.casefolio.testing.InstalledPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.h2.tools.Restore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** Runs {@code bin/backup} and {@code bin/restore} where the image has them: beside its {@code lib}. */
@ExtendWith(OutputCaptureExtension.class)
class BackupTests {

    private static final List<String> ADDRESSES =
            List.of("/api/v1/cases?size=100", "/api/v1/cases/1", "/api/v1/facets", "/api/v1/problems");

    @TempDir
    private Path image = Path.of("");

    private Path data = Path.of("");
    private Path backup = Path.of("");
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void layOutAnImage() throws IOException {
        for (String script : List.of("backup", "restore")) {
            Path copy = Files.createDirectories(image.resolve("bin")).resolve(script);
            Files.copy(Path.of("bin", script), copy);
            assertThat(copy.toFile().setExecutable(true)).isTrue();
        }
        Path h2 = Path.of(Restore.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        Files.copy(h2, Files.createDirectory(image.resolve("lib")).resolve(h2.getFileName()));
        data = image.resolve("data");
        backup = image.resolve("a backup");
        environment.put("CASEFOLIO_DATA", data.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }

    private record Run(int status, String said) {}

    @Test
    void bringsBackAnEmbeddedDatabase(CapturedOutput output) throws IOException, InterruptedException {
        List<JsonNode> before = answers();
        assertDone(run("backup"));
        FileSystemUtils.deleteRecursively(data);

        assertDone(run("restore"));

        assertThat(notImportedAgain(output)).isEqualTo(before);
    }

    @Test
    void refusesWhileTheCatalogueRuns() throws IOException, InterruptedException {
        try (ConfigurableApplicationContext running = start()) {
            assertThat(running.isActive()).isTrue();

            Run refused = run("backup");

            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.said())
                    .contains("a process is using the data folder " + data)
                    .contains("stop the catalogue first")
                    .doesNotContain("\tat ");
            assertThat(backup).doesNotExist();
        }
    }

    @Test
    void overwritesNothing() throws IOException, InterruptedException {
        answers();
        Files.writeString(backup, "another backup");

        assertThat(run("backup").said()).contains(backup + " exists already");
        assertThat(backup).hasContent("another backup");
        Files.delete(backup);
        assertDone(run("backup"));
        byte[] database = Files.readAllBytes(data.resolve("catalogue.mv.db"));
        assertThat(run("restore").said()).contains(data + " is not empty");
        assertThat(data.resolve("catalogue.mv.db")).hasBinaryContent(database);
    }

    @Test
    void writesNothingOfADamagedDatabase() throws IOException, InterruptedException {
        Files.createDirectory(data);
        Files.write(data.resolve("catalogue.mv.db"), new byte[100_000]);

        Run failed = run("backup");

        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.said()).contains("the database in " + data + " was not backed up");
        try (Stream<Path> files = Files.list(image)) {
            assertThat(files).noneMatch(file -> file.toString().contains("backup"));
        }
    }

    @Test
    void restoresNothingThatIsNoBackup() throws IOException, InterruptedException {
        Files.writeString(backup, "no archive");

        assertThat(run("restore").said()).contains("is no backup of an embedded database");
        environment.put("SPRING_PROFILES_ACTIVE", "cluster");
        assertThat(run("restore").said()).contains("is no backup of a PostgreSQL");
        assertThat(data).doesNotExist();
    }

    /** The tests' own PostgreSQL has no {@code pg_dump}, and one of an older version refuses it. */
    @Test
    void bringsBackAPostgres(CapturedOutput output) throws IOException, InterruptedException {
        try (InstalledPostgres server = InstalledPostgres.start(image.resolve("server"))) {
            environment.put("PATH", server.tools() + File.pathSeparator + System.getenv("PATH"));
            environment.put("SPRING_PROFILES_ACTIVE", "postgres");
            environment.put("CASEFOLIO_POSTGRES_USER", "postgres");
            String first = server.newDatabase("first");
            environment.put("CASEFOLIO_POSTGRES_URL", first);
            List<JsonNode> before = answers(onPostgres(first));
            assertDone(run("backup"));
            assertThat(run("restore").said()).contains("restore into an empty one");
            String second = server.newDatabase("second");
            environment.put("CASEFOLIO_POSTGRES_URL", second);

            assertDone(run("restore"));

            FileSystemUtils.deleteRecursively(data);
            assertThat(notImportedAgain(output, onPostgres(second))).isEqualTo(before);
        }
    }

    private static String[] onPostgres(String url) {
        return new String[] {
            "--spring.profiles.active=postgres",
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=postgres"
        };
    }

    /** What it shows comes from the backup then, not from the documents. */
    private List<JsonNode> notImportedAgain(CapturedOutput output, String... more) {
        int before = output.getAll().length();
        List<JsonNode> answers = answers(more);
        assertThat(output.getAll().substring(before))
                .contains("has not changed since the last import")
                .doesNotContain("Imported");
        return answers;
    }

    private List<JsonNode> answers(String... more) {
        try (ConfigurableApplicationContext context = start(more)) {
            Browserless browser = new Browserless(Integer.parseInt(
                    Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"))));
            return ADDRESSES.stream().map(browser::json).toList();
        }
    }

    private ConfigurableApplicationContext start(String... more) {
        return new SpringApplicationBuilder(Casefolio.class)
                .run(Stream.concat(
                                Stream.of("--server.port=0", "--server.address=127.0.0.1", "--casefolio.data=" + data),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private Run run(String script) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                        image.resolve("bin").resolve(script).toString(), backup.toString())
                .redirectErrorStream(true);
        command.environment().remove("SPRING_PROFILES_ACTIVE");
        command.environment().putAll(environment);
        Process process = command.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
    }

    private static void assertDone(Run run) {
        assertThat(run.status()).as(run.said()).isZero();
    }
}
