package io.casefolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.Casefolio;
import io.casefolio.testing.ProvokesErrors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import picocli.CommandLine;

class CommandsTests {

    private static final String VOCABULARY = """
            facet,as_written,canonical,label_en,doubtful
            region,浙江,浙江,Zhejiang,
            city,宁波,宁波,Ningbo,
            """;

    @TempDir
    private Path folder;

    private final Locale language = Locale.getDefault();
    private CatalogueAccess catalogue = (data, work) -> {
        throw new AssertionError("not needed");
    };

    private record Said(int code, String out, String err) {}

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(language);
    }

    @Test
    void servesUnlessACommandIsGiven() {
        assertThat(Commands.isMeantBy()).isFalse();
        assertThat(Commands.isMeantBy("--server.port=0", "check")).isFalse();
        assertThat(Commands.isMeantBy("check", "cases")).isTrue();
        assertThat(Commands.isMeantBy("--help")).isTrue();
    }

    @Test
    void refusesWhatIsNoCommandWith2() {
        assertThat(run("chekc").code()).isEqualTo(2);
        assertThat(run("chekc").err()).contains("check");
        assertThat(run("check").code()).isEqualTo(2);
        assertThat(run("check", folder + "/none")).isEqualTo(new Said(2, "", "There is no " + folder + "/none.\n"));
    }

    @Test
    void checksTheFirstCorpus() {
        Said said = run("check", "--strict", "cases");

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("cases/iot-case-studies.md:1371: INFO: ")
                .contains("    #### 2.28.5 平台和框架\n         ^^^^^^^^^^^^^^^^^\n")
                .endsWith("61 cases, 9 INFO\n");
    }

    @Test
    void checksAFileAsAPartOfItsFolder() throws IOException {
        write("vocabulary.csv", VOCABULARY);
        write("other.md", "---\nnumber: 2\ntitle: 机场\nyear: x\n---\n");
        write(
                "port.md",
                CaseTemplate.numbered(1).replace("title:\n", "title: 港口\n").replace("place:\n", "place: 浙江宁波\n"));

        assertThat(run("check", folder + "/port.md")).isEqualTo(new Said(0, "1 case, no problem\n", ""));

        write("port.md", CaseTemplate.numbered(2).replace("title:\n", "title: 港口\n"));
        assertThat(run("check", folder + "/port.md").out())
                .contains(folder + "/port.md:1: ERROR: An earlier case has the number")
                .endsWith("0 cases, 1 ERROR\n");
        assertThat(run("check", folder + "/other.md").code()).isEqualTo(1);
    }

    @Test
    void countsAWarningIfStrict() throws IOException {
        write("port.md", "---\nnumber: 1\ntitle: 港口\nyear: x\n---\n");

        assertThat(run("check", folder.toString()).code()).isZero();
        assertThat(run("check", "--strict", folder.toString()).code()).isEqualTo(1);
    }

    @Test
    void beginsACaseThatNeedsThreeLines() throws IOException {
        write("vocabulary.csv", VOCABULARY);
        write("old.md", "---\nnumber: 61\ntitle: 机场\n---\n");
        Path file = folder.resolve("case-62.md");

        assertThat(run("new-case", folder.toString())).isEqualTo(new Said(0, file + "\n", ""));
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("title:\n", "title: 智慧港口案例\n")
                        .replace("year:\n", "year: 2021\n")
                        .replace("place:\n", "place: 浙江宁波\n"));

        assertThat(run("check", file.toString())).isEqualTo(new Said(0, "1 case, no problem\n", ""));
        assertThat(run("new-case", folder.toString()).out()).endsWith("case-63.md\n");
    }

    @Test
    void neverWritesACaseOverAnother() throws IOException {
        write("old.md", "---\nnumber: 61\ntitle: 机场\n---\n");
        write("case-5.md", "mine");

        assertThat(run("new-case", "--number", "61", folder.toString()).err()).contains("61 already");
        assertThat(run("new-case", "--number", "5", folder.toString()).code()).isEqualTo(2);
        assertThat(run("new-case", "--number", "0", folder.toString()).code()).isEqualTo(2);
        assertThat(folder.resolve("case-5.md")).hasContent("mine");
    }

    @Test
    void hashesAPasswordAndPrintsNoOther() {
        Said said = hash("the curators know it\n");

        assertThat(said.code()).isZero();
        assertThat(new BCryptPasswordEncoder()
                        .matches("the curators know it", said.out().strip()))
                .isTrue();
        assertThat(hash("short").err()).isEqualTo("A password needs at least 12 characters.\n");
        assertThat(hash("例".repeat(25)).err()).startsWith("A password may have at most 72 bytes");
        assertThat(hash("").code()).isEqualTo(2);
    }

    private static Said hash(String input) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = new CommandLine(
                        new HashPasswordCommand(null, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8))))
                .setOut(new PrintWriter(out, true))
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    err.write(Stopped.reason(exception) + "\n");
                    return CommandLine.ExitCode.USAGE;
                })
                .execute();
        return new Said(code, out.toString(), err.toString());
    }

    @Test
    void beginsWithTheTemplateOfTheCorpus() {
        assertThat(Path.of("cases/TEMPLATE.md")).hasContent(CaseTemplate.TEXT);
    }

    /** One catalogue for all, as its start is what takes time. */
    @Test
    @ProvokesErrors
    void importsShowsConsequencesAndExportsByteForByte(CapturedOutput log) throws IOException {
        DataOption data = new DataOption();
        data.folder = folder.resolve("data");
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Path file = corpus.resolve("port.md");
        String first = "\uFEFF---\r\nnumber: 1\r\ntitle: 港口\r\nyear: 2020\r\n---\r\n## 项目背景\r\n港口很大。";
        Path report = folder.resolve("report.json");

        new CatalogueWithoutServer(Casefolio.class).with(data, parts -> {
            catalogue = (option, work) -> work.applyAsInt(parts);
            try {
                Files.writeString(file, first);
                assertThat(run("import", "--strict", corpus.toString()).code()).isEqualTo(1);
                assertThat(parts.store().newest().edition()).isZero();
                assertThat(run("import", corpus.toString()).out())
                        .contains("added 1 港口\n")
                        .endsWith("Published as edition 1\n");

                Files.writeString(file, first.replace("2020", "2021"));
                Said preview = run("import", "--dry-run", "--report", report.toString(), corpus.toString());
                assertThat(preview.code()).isZero();
                assertThat(preview.out())
                        .contains("changed 1 港口\n    year: 2020 -> 2021\nyear 2020: 1 -> 0\nyear 2021: 0 -> 1\n")
                        .endsWith("Nothing was published\n");
                assertThat(report).content().contains("\"name\":\"year\",\"before\":\"2020\",\"after\":\"2021\"");
                assertThat(parts.store().newest().edition()).isEqualTo(1);

                run("import", corpus.toString());
                assertThat(run("import", corpus.toString()).out()).endsWith("Nothing was published\n");
                run("export-corpus", "--edition", "1", folder.resolve("then").toString());
                assertThat(folder.resolve("then/port.md")).hasBinaryContent(first.getBytes(StandardCharsets.UTF_8));
                run("export-corpus", folder.resolve("now").toString());
                assertThat(folder.resolve("now/port.md")).hasSameBinaryContentAs(file);
                assertThat(run("export-corpus", folder.resolve("now").toString())
                                .err())
                        .contains("is not empty");
                assertThat(run(
                                        "export-corpus",
                                        "--edition",
                                        "9",
                                        folder.resolve("no").toString())
                                .err())
                        .contains("no edition 9");

                FileTime built = Files.getLastModifiedTime(index());
                assertThat(run("reindex").out()).isEqualTo("Indexed edition 2 (cases: 1)\n");
                assertThat(Files.getLastModifiedTime(index())).isGreaterThan(built);

                refuseCases();
                Files.writeString(file, first.replace("港口\r\n", "机场\r\n"));
                Said refused = run("import", corpus.toString());
                assertThat(refused.code()).isEqualTo(2);
                assertThat(refused.err()).contains("The import failed: NOT_STORED.");
                assertThat(log).contains("The import could not be stored: ").containsIgnoringCase("refused");
                return 0;
            } catch (IOException | SQLException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void publishesNothingWhereAnotherProcessHasImportedTheSame() throws IOException {
        catalogue = new CatalogueWithoutServer(Casefolio.class);
        Path file = folder.resolve("port.md");
        Files.writeString(file, "---\nnumber: 1\ntitle: 港口\n---\n## 项目背景\n港口很大。");
        String[] command = {"import", "--data=" + folder.resolve("data"), file.toString()};

        assertThat(run(command).out()).endsWith("Published as edition 1\n");

        Said again = run(command);
        assertThat(again.err()).isEmpty();
        assertThat(again.code()).isZero();
        assertThat(again.out()).endsWith("Nothing was published\n");
    }

    private void refuseCases() throws SQLException {
        try (Connection database =
                DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("data/catalogue"), "casefolio", "")) {
            database.createStatement().execute("alter table case_study add constraint refused check (title <> '机场')");
        }
    }

    private Path index() throws IOException {
        try (Stream<Path> indexes = Files.list(folder.resolve("data/index"))) {
            return indexes.findFirst().orElseThrow();
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Said run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Commands.run(catalogue, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Said(code, out.toString(), err.toString());
    }
}
