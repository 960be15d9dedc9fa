package io.casefolio.ingest;

import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.ImportReport;
import io.casefolio.catalog.ImportReport.Failure;
import io.casefolio.catalog.ImportReport.Outcome;
import io.casefolio.catalog.ImportedDocument;
import io.casefolio.catalog.Publisher;
import io.casefolio.link.EditorsTables;
import io.casefolio.link.Linker;
import io.casefolio.model.Corpus;
import io.casefolio.model.Problem;
import io.casefolio.parse.DocumentParser;
import io.casefolio.parse.ParsedDocument;
import io.casefolio.source.CorpusFolder;
import io.casefolio.source.SourceDocument;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/** Brings the corpus folder into the catalogue. */
@Service
public class Importer {

    private static final Logger LOG = LoggerFactory.getLogger(Importer.class);

    private final CasefolioProperties properties;
    private final Catalogue catalogue;
    private final Publisher publisher;
    private final Clock clock = Clock.systemUTC();

    Importer(CasefolioProperties properties, Catalogue catalogue, Publisher publisher) {
        this.properties = properties;
        this.catalogue = catalogue;
        this.publisher = publisher;
    }

    /**
     * Imports the corpus folder if it is not what was imported last. A corpus without any case, or one that cannot be
     * read, leaves the catalogue as it is and is recorded as failed.
     *
     * @return whether an import ran
     */
    public boolean importIfChanged() {
        Instant started = clock.instant();
        List<SourceDocument> files;
        try {
            files = new CorpusFolder(properties.corpus()).read();
        } catch (UncheckedIOException e) {
            LOG.warn("The corpus folder {} cannot be read: {}", properties.corpus(), e.getMessage());
            return fail(started, null, Failure.UNREADABLE_FOLDER, List.of(), List.of());
        }
        String fingerprint = Fingerprint.of(files);
        if (catalogue
                .lastImport()
                .filter(last -> fingerprint.equals(last.fingerprint()))
                .isPresent()) {
            LOG.info("The corpus in {} has not changed since the last import", properties.corpus());
            return false;
        }
        return run(started, files, fingerprint);
    }

    private boolean run(Instant started, List<SourceDocument> files, String fingerprint) {
        List<ParsedDocument> parsed = files.stream()
                .filter(file -> !file.ending().equals("csv"))
                .map(DocumentParser::parse)
                .toList();
        Corpus corpus = Linker.link(parsed, EditorsTables.among(files));
        if (corpus.cases().isEmpty()) {
            LOG.warn("No case study was found in {}", properties.corpus());
            return fail(started, fingerprint, Failure.NO_CASE, corpus.problems(), files);
        }
        try {
            publisher.publish(
                    corpus,
                    new ImportReport(started, clock.instant(), fingerprint, Outcome.PUBLISHED, null, corpus.problems()),
                    versions(files));
        } catch (DataAccessException e) {
            LOG.error("The import could not be stored", e);
            return fail(started, null, Failure.NOT_STORED, corpus.problems(), List.of());
        }
        LOG.info(
                "Imported {} cases with {} problems",
                corpus.cases().size(),
                corpus.problems().size());
        return true;
    }

    private boolean fail(
            Instant started,
            @Nullable String fingerprint,
            Failure failure,
            List<Problem> problems,
            List<SourceDocument> files) {
        LOG.warn("The import failed, and the catalogue stays as it was");
        publisher.record(
                new ImportReport(started, clock.instant(), fingerprint, Outcome.FAILED, failure, problems),
                versions(files));
        return true;
    }

    private static List<ImportedDocument> versions(List<SourceDocument> files) {
        return files.stream()
                .map(file -> new ImportedDocument(file.name(), file.sha256(), file.bytes()))
                .toList();
    }
}
