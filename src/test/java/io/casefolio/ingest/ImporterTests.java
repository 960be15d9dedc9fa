package io.casefolio.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.casefolio.catalog.Edition;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.query.CaseQuery;
import io.casefolio.store.ImportReport;
import io.casefolio.store.ImportReport.Failure;
import io.casefolio.store.Store;
import io.casefolio.testing.Browserless;
import io.casefolio.testing.ImportingTest;
import io.casefolio.testing.ProvokesErrors;
import io.casefolio.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
class ImporterTests extends ImportingTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private Store store;

    @Value("${casefolio.data}")
    private Path data;

    @Test
    void doesNotImportAnUnchangedCorpusAgain() {
        long version = catalogue.current().number();
        int imports = count("import_run");

        assertThat(importer.importIfChanged()).isFalse();

        assertThat(catalogue.current().number()).isEqualTo(version);
        assertThat(count("import_run")).isEqualTo(imports);
    }

    @Test
    void importsOneChangedLetterAndTheCorpusAsItWasBefore() throws IOException {
        long version = catalogue.current().number();
        String text = Files.readString(DOCUMENT);
        Files.writeString(DOCUMENT, text.replace("### 3.1 大数据海关案例", "### 3.1 大数据海湾案例"));

        assertThat(importer.importIfChanged()).isTrue();
        assertThat(study("1")).map(CaseStudy::title).contains("大数据海湾案例");
        assertThat(cases()).hasSize(61);
        assertThat(catalogue.current().number()).isGreaterThan(version);

        Files.writeString(DOCUMENT, text);
        assertThat(importer.importIfChanged()).isTrue();
        assertThat(study("1")).map(CaseStudy::title).contains("大数据海关案例");
        assertThat(importer.importIfChanged()).isFalse();
    }

    @Test
    void publishesACaseThatIsAFileOfItsOwnForAsLongAsItLiesThere() throws IOException {
        Path file = CORPUS.resolve("port.md");
        Files.writeString(file, "---\nnumber: 62\ntitle: 智慧港口案例\nsystem: 港口大脑\nindustry: 港口\n---\n## 项目背景\n港口很大。\n");

        importer.importIfChanged();
        assertThat(catalogue
                        .current()
                        .find(CaseQuery.ALL.with(Dimension.INDUSTRY, "港口"))
                        .total())
                .isEqualTo(1);
        assertThat(new Browserless(port)
                        .get("/cases/62?lang=zh")
                        .page()
                        .select("main")
                        .text())
                .contains("智慧港口案例", "港口大脑", "港口很大。");

        Files.delete(file);
        importer.importIfChanged();
        assertThat(cases()).hasSize(61);
        assertThat(new Browserless(port).get("/cases/62").status()).isEqualTo(404);
    }

    @Test
    void importsAFolderThatChangesOnceItIsQuiet() throws IOException {
        FolderWatch watch = new FolderWatch(importer, new CasefolioProperties(CORPUS, true));
        Path file = CORPUS.resolve("port.md");
        String half = "---\nnumber: 62\ntitle: 港口\n";

        Files.writeString(file, half);
        watch.look();
        Files.writeString(file, half + "---\n");
        watch.look();
        assertThat(cases()).hasSize(61);

        watch.look();
        assertThat(cases()).hasSize(62);

        long edition = catalogue.current().number();
        watch.look();
        assertThat(catalogue.current().number()).isEqualTo(edition);

        Files.delete(file);
        watch.look();
        watch.look();
        assertThat(cases()).hasSize(61);
    }

    @Test
    void keepsEveryVersionOfADocumentOnce() throws IOException {
        int versions = count("document");
        String text = Files.readString(DOCUMENT);

        Files.writeString(DOCUMENT, text + "\n后记\n");
        importer.importIfChanged();
        Files.writeString(DOCUMENT, text);
        importer.importIfChanged();

        assertThat(count("document")).isEqualTo(versions + 1);
        assertThat(database.sql("select sha256 from document where name = ?")
                        .param("iot-case-studies.md")
                        .query(String.class)
                        .list())
                .contains(Samples.corpus().sha256());
    }

    @Test
    void keepsTheLastGoodCatalogueWhereTheCorpusHasNoCase() throws IOException {
        long version = catalogue.current().number();
        Files.writeString(DOCUMENT, "nothing");

        assertThat(importer.importIfChanged()).isTrue();

        assertThat(cases()).hasSize(61);
        assertThat(catalogue.current().number()).isEqualTo(version);
        assertThat(catalogue.lastImport()).map(ImportReport::failure).contains(Failure.NO_CASE);
        assertThat(qualityPage("en"))
                .contains(
                        "failed: no case study was found in the corpus folder. The previous catalogue is still shown.")
                .contains("has neither a table of systems");
        assertThat(qualityPage("zh")).contains("失败：文档文件夹中没有案例。案例库仍为之前的版本。");
        assertThat(importer.importIfChanged())
                .as("tried again without a change")
                .isFalse();

        copy(Samples.CORPUS, CORPUS);
        assertThat(importer.importIfChanged()).as("changed back").isTrue();
        assertThat(catalogue.lastImport()).map(ImportReport::failure).isEmpty();
        assertThat(qualityPage("en")).doesNotContain("failed");
    }

    @Test
    void keepsTheLastGoodCatalogueWhereTheFolderIsGone() throws IOException {
        Path elsewhere = CORPUS.resolveSibling(CORPUS.getFileName() + "-moved");
        Files.move(CORPUS, elsewhere);
        try {
            assertThat(importer.importIfChanged()).isTrue();
            failsAgainWithoutATrace();
            assertThat(cases()).hasSize(61);
            assertThat(qualityPage("en"))
                    .contains("failed: the corpus folder cannot be read.")
                    .doesNotContain(CORPUS.toString(), "Exception");
            assertThat(qualityPage("zh")).contains("失败：无法读取文档文件夹。").doesNotContain(CORPUS.toString(), "Exception");
        } finally {
            Files.move(elsewhere, CORPUS);
        }
        assertThat(importer.importIfChanged()).as("there again").isTrue();
        assertThat(qualityPage("en")).doesNotContain("failed");
    }

    @Test
    @ProvokesErrors
    void keepsTheLastGoodCatalogueWhereTheNewOneCannotBeStored() throws IOException {
        long edition = catalogue.current().number();
        List<String> indexes = indexes();
        database.sql("alter table case_study add constraint refused check (title <> '不可存')")
                .update();
        try {
            Files.writeString(DOCUMENT, Files.readString(DOCUMENT).replace("### 3.61 ", "### 3.61 不可存\n### 3.62 "));

            assertThat(importer.importIfChanged()).isTrue();
            failsAgainWithoutATrace();

            assertThat(catalogue.current().number()).isEqualTo(edition);
            assertThat(study("1")).map(CaseStudy::title).contains("大数据海关案例");
            assertThat(catalogue.lastImport()).map(ImportReport::failure).contains(Failure.NOT_STORED);
            assertThat(qualityPage("en")).contains("failed: what it found could not be stored.");
            assertThat(indexes()).isEqualTo(indexes);
        } finally {
            database.sql("alter table case_study drop constraint refused").update();
        }
        assertThat(importer.importIfChanged()).as("tried again").isTrue();
        assertThat(cases()).hasSize(62);
    }

    private void failsAgainWithoutATrace() {
        String state = catalogue.state();
        int imports = count("import_run");

        assertThat(importer.importIfChanged()).isTrue();

        assertThat(catalogue.state()).isEqualTo(state);
        assertThat(count("import_run")).isEqualTo(imports);
    }

    @Test
    void importsAWatchedFolderOnceTheDatabaseAnswers(CapturedOutput output) throws IOException, SQLException {
        FolderWatch watch = new FolderWatch(importer, new CasefolioProperties(CORPUS, true));
        Path file = CORPUS.resolve("port.md");
        HikariDataSource pool = dataSource.unwrap(HikariDataSource.class);
        long patience = pool.getConnectionTimeout();
        pool.setConnectionTimeout(250);
        List<Connection> taken = new ArrayList<>();
        try {
            takeAll(pool, taken);
            for (String year : List.of("2020", "2021")) {
                Files.writeString(file, "---\nnumber: 62\ntitle: 港口\nyear: " + year + "\n---\n");
                watch.look();
                watch.look();
            }
            assertThat(output.getAll())
                    .containsOnlyOnce("The database does not answer; once it does, the corpus folder is imported");
            assertThat(cases()).hasSize(61);
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
            pool.setConnectionTimeout(patience);
            Files.delete(file);
        }

        Files.writeString(DOCUMENT, Files.readString(DOCUMENT).replace("### 3.1 大数据海关案例", "### 3.1 大数据海湾案例"));
        watch.look();
        watch.look();
        assertThat(study("1")).map(CaseStudy::title).contains("大数据海湾案例");
    }

    /** Until there is none twice: what others hold for a moment comes back. */
    private static void takeAll(HikariDataSource pool, List<Connection> taken) throws SQLException {
        for (int refused = 0; refused < 2; ) {
            try {
                taken.add(pool.getConnection());
            } catch (SQLTransientConnectionException e) {
                refused++;
            }
        }
    }

    @Test
    void keepsTheTextsOfTheEditionBeforeForThoseWhoReadIt() throws IOException {
        Edition before = catalogue.current();
        Files.writeString(DOCUMENT, Files.readString(DOCUMENT).replace("### 3.1 大数据海关案例", "### 3.1 大数据海湾案例"));

        importer.importIfChanged();

        assertThat(study("1")).map(CaseStudy::title).contains("大数据海湾案例");
        assertThat(catalogue.caseStudy(before, "1")).map(CaseStudy::title).contains("大数据海关案例");
        assertThat(before.find(CaseQuery.ALL.withText("大数据海关案例")).total()).isPositive();
    }

    @Test
    void hasWhatTheTwoNewestEditionsAreMadeFromAlone() throws IOException {
        long first = store.newest().edition();
        String text = Files.readString(DOCUMENT);
        List<Long> imports = new ArrayList<>(List.of(first));
        for (String changed : List.of("nothing", text + "\n后记\n", text + "\n又记\n")) {
            Files.writeString(DOCUMENT, changed);
            importer.importIfChanged();
            imports.add(store.newest().lastImport());
        }

        assertThat(imports).doesNotHaveDuplicates();
        assertThat(imports.stream().map(number -> store.published(number).isPresent()))
                .as("an old edition, an import that failed, and two editions")
                .containsExactly(false, false, true, true);
    }

    @Test
    @ProvokesErrors
    void keepsTheLastGoodCatalogueWhereNothingCanBeStored() throws IOException {
        String text = Files.readString(DOCUMENT);
        Files.writeString(DOCUMENT, text.replace("### 3.1 大数据海关案例", "### 3.1 大数据海湾案例"));
        String state = catalogue.state();
        database.sql("alter table problem rename to problem_away").update();
        try {
            assertThat(importer.importIfChanged()).isTrue();
            failsAgainWithoutATrace();
        } finally {
            database.sql("alter table problem_away rename to problem").update();
        }

        assertThat(study("1")).map(CaseStudy::title).contains("大数据海关案例");
        assertThat(catalogue.state()).as("of pages that browsers keep").isNotEqualTo(state);
        assertThat(qualityPage("en")).contains("failed: what it found could not be stored.");
        assertThat(qualityPage("zh")).contains("失败：导入结果无法保存。");
        assertThat(importer.importIfChanged()).as("tried again").isTrue();
        assertThat(study("1")).map(CaseStudy::title).contains("大数据海湾案例");
        assertThat(qualityPage("en")).doesNotContain("failed");
    }

    @Test
    void publishesTheRestOfACorpusWithBadDocumentsAndLogsTheWorst(CapturedOutput output) throws IOException {
        Path wrong = CORPUS.resolve("fields.md");
        String fields = IntStream.range(0, 60).mapToObj(i -> "f" + i + ": x\n").collect(Collectors.joining());
        Files.writeString(wrong, "---\nnumber: 62\ntitle: 港口\n" + fields + "---\n");
        Path bad = CORPUS.resolve("bad.md");
        Files.write(bad, new byte[] {(byte) 0xFF, 0, '<', 't', 'a', 'b', 'l', 'e', '>'});
        try {
            assertThat(importer.importIfChanged()).isTrue();
            assertThat(cases()).hasSize(62);
            assertThat(catalogue.problems())
                    .anySatisfy(problem -> assertThat(problem.document()).isEqualTo("bad.md"));
            assertThat(output.getAll())
                    .contains("bad.md:1: WARNING: The character U+0000", "fields.md:4: WARNING: ")
                    .doesNotContain("fields.md:63: ")
                    .containsPattern("\\d+ more problems stand on the page /quality");
        } finally {
            Files.delete(bad);
            Files.delete(wrong);
        }
    }

    @Test
    void doesNotTakeATableForADocument() throws IOException {
        Path table = CORPUS.resolve("Crosswalk.CSV");
        Files.writeString(table, "case_number,row_number,system_name,confidence,evidence\n");
        try {
            assertThat(importer.importIfChanged()).isTrue();
            assertThat(catalogue.problems())
                    .filteredOn(problem -> problem.document().equals("Crosswalk.CSV"))
                    .extracting(Problem::kind)
                    .containsExactly(ProblemKind.UNKNOWN_TABLE);
        } finally {
            Files.delete(table);
        }
    }

    @Test
    void readsBackWhatItPublished() {
        CaseStudy first = study("1").orElseThrow();

        assertThat(first.sections()).hasSize(6);
        assertThat(first.sections().get(1).html()).startsWith("<p>项目面向海关");
        assertThat(cases().get(0).study())
                .usingRecursiveComparison()
                .ignoringFields("sections")
                .isEqualTo(first);
    }

    private Optional<CaseStudy> study(String slug) {
        return catalogue.caseStudy(catalogue.current(), slug);
    }

    private String qualityPage(String language) {
        Browserless.Answer answer = new Browserless(port).get("/quality?lang=" + language);
        assertThat(answer.status()).isEqualTo(200);
        return answer.page().text();
    }

    private List<String> indexes() throws IOException {
        Path folder = data.resolve("index");
        if (!Files.isDirectory(folder)) {
            return List.of(); // they are elsewhere
        }
        try (Stream<Path> indexes = Files.list(folder)) {
            return indexes.map(index -> index.getFileName().toString()).sorted().toList();
        }
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
