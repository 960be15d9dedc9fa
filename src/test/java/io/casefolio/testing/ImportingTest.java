package io.casefolio.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.catalog.CaseCard;
import io.casefolio.catalog.Catalogue;
import io.casefolio.ingest.Importer;
import io.casefolio.query.CaseQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Changes a copy of the corpus and imports it; each test begins with the corpus itself. */
@CatalogueTest
public abstract class ImportingTest {

    protected static final Path CORPUS = copyOfTheCorpus();
    protected static final Path DOCUMENT = CORPUS.resolve("iot-case-studies.md");

    @Autowired
    protected Importer importer;

    @Autowired
    protected Catalogue catalogue;

    @LocalServerPort
    protected int port;

    @DynamicPropertySource
    static void readTheCopy(DynamicPropertyRegistry settings) {
        settings.add("casefolio.corpus", CORPUS::toString);
    }

    @BeforeEach
    void startFromTheCorpusItself() {
        copy(Samples.CORPUS, CORPUS);
        importer.importIfChanged();
        assertThat(cases()).hasSize(61);
    }

    protected List<CaseCard> cases() {
        return catalogue.current().every(CaseQuery.ALL).toList();
    }

    private static Path copyOfTheCorpus() {
        try {
            Path folder = Files.createTempDirectory("corpus").resolve("cases");
            copy(Samples.CORPUS, folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.list(from)) {
            Files.createDirectories(to);
            for (Path file : files.toList()) {
                Files.write(to.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
