package io.casefolio.ingest;

import io.casefolio.catalog.Catalogue;
import io.casefolio.link.Linker;
import io.casefolio.model.Corpus;
import io.casefolio.model.Problem;
import io.casefolio.report.ProblemLines;
import io.casefolio.report.ProblemTexts;
import io.casefolio.source.CorpusFolder;
import io.casefolio.source.SourceDocument;
import io.casefolio.store.ImportReport;
import io.casefolio.store.ImportReport.Failure;
import io.casefolio.store.ImportReport.Outcome;
import io.casefolio.store.Publisher;
import io.casefolio.store.Store;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.core.NestedRuntimeException;
import org.springframework.stereotype.Service;

/** Brings the corpus folder into the catalogue. */
@Service
public class Importer {

    private static final Logger LOG = LoggerFactory.getLogger(Importer.class);

    private static final int MOST_LOGGED = 50;

    private final CasefolioProperties properties;
    private final Store store;
    private final Catalogue catalogue;
    private final Publisher publisher;
    private final ProblemLines lines;
    /** As precise as every database keeps it. */
    private final Clock clock = Clock.tickMillis(ZoneOffset.UTC);

    Importer(
            CasefolioProperties properties, Store store, Catalogue catalogue, Publisher publisher, ProblemTexts texts) {
        this.properties = properties;
        this.store = store;
        this.catalogue = catalogue;
        this.publisher = publisher;
        this.lines = new ProblemLines(texts, Locale.ENGLISH);
    }

    /**
     * Imports the corpus folder if it is not what was imported last. A corpus without any case, or one that cannot be
     * read or stored, leaves the catalogue as it is and is recorded as failed, or, where nothing can be recorded, told
     * until the next start.
     *
     * @return whether an import ran
     */
    public boolean importIfChanged() {
        List<SourceDocument> files;
        try {
            files = new CorpusFolder(properties.corpus()).read();
        } catch (UncheckedIOException e) {
            LOG.warn("The corpus folder {} cannot be read: {}", properties.corpus(), e.getMessage());
            return fail(clock.instant(), null, Failure.UNREADABLE_FOLDER, List.of(), List.of());
        }
        return importIfChanged(files);
    }

    /** The same for documents that need not lie in the corpus folder. */
    public boolean importIfChanged(List<SourceDocument> files) {
        Instant started = clock.instant();
        String fingerprint = Fingerprint.of(files);
        if (store.importReport(store.newest().lastImport())
                .filter(last -> fingerprint.equals(last.fingerprint()))
                .isPresent()) {
            LOG.info("The corpus has not changed since the last import");
            return false;
        }
        return run(started, files, fingerprint);
    }

    private boolean run(Instant started, List<SourceDocument> files, String fingerprint) {
        Corpus corpus = Linker.read(files);
        log(corpus.problems());
        if (corpus.cases().isEmpty()) {
            LOG.warn("No case study was found");
            return fail(started, fingerprint, Failure.NO_CASE, corpus.problems(), files);
        }
        boolean published;
        try {
            published = publisher.publish(
                    corpus,
                    new ImportReport(started, clock.instant(), fingerprint, Outcome.PUBLISHED, null),
                    files,
                    catalogue::prepare);
            catalogue.follow();
        } catch (RuntimeException e) { // of whatever kind: the edition before stays
            warn("The import could not be stored", e);
            return fail(started, null, Failure.NOT_STORED, corpus.problems(), List.of());
        }
        if (!published) {
            LOG.info("Another process has imported the corpus meanwhile");
            return false;
        }
        LOG.info(
                "Imported {} cases with {} problems",
                corpus.cases().size(),
                corpus.problems().size());
        return true;
    }

    /** The worst first. */
    private void log(List<Problem> problems) {
        problems.stream()
                .sorted(Comparator.comparing(Problem::level))
                .limit(MOST_LOGGED)
                .forEach(problem -> LOG.atLevel(
                                problem.level() == io.casefolio.model.Level.INFO ? Level.INFO : Level.WARN)
                        .log(lines.of(problem, problem.document())));
        if (problems.size() > MOST_LOGGED) {
            LOG.info("{} more problems stand on the page /quality", problems.size() - MOST_LOGGED);
        }
    }

    private boolean fail(
            Instant started,
            @Nullable String fingerprint,
            Failure failure,
            List<Problem> problems,
            List<SourceDocument> files) {
        LOG.warn("The import failed, and the catalogue stays as it was");
        ImportReport report = new ImportReport(started, clock.instant(), fingerprint, Outcome.FAILED, failure);
        try {
            publisher.record(report, problems, files);
            catalogue.follow();
        } catch (RuntimeException e) {
            warn("That the import failed could not be recorded", e);
            catalogue.tell(report);
        }
        return true;
    }

    /** What the database says is a sentence; anything else is a fault of ours. */
    private static void warn(String what, RuntimeException e) {
        if (e instanceof NestedRuntimeException database) {
            LOG.warn("{}: {}", what, database.getMostSpecificCause().getMessage());
        } else {
            LOG.warn(what, e);
        }
    }
}
