package io.casefolio.ingest;

import io.casefolio.catalog.Catalogue;
import io.casefolio.link.Linker;
import io.casefolio.model.Corpus;
import io.casefolio.model.Problem;
import io.casefolio.report.ProblemTexts;
import io.casefolio.source.SourceDocument;
import io.casefolio.store.ImportReport;
import io.casefolio.store.ImportReport.Failure;
import io.casefolio.store.ImportReport.Outcome;
import io.casefolio.store.Publisher;
import io.casefolio.store.Publisher.Result;
import io.casefolio.store.Store;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Brings the corpus folder into the catalogue. */
@Service
public class Importer {

    private static final Logger LOG = LoggerFactory.getLogger(Importer.class);

    /** More often than this nobody publishes while an import runs. */
    private static final int MOST_TRIES = 5;

    private final CasefolioProperties properties;
    private final DocumentSet set;
    private final Store store;
    private final Catalogue catalogue;
    private final Stages stages;
    private final Publication publication;
    private final Publisher publisher;
    private final ImportLog log;
    /** As precise as every database keeps it. */
    private final Clock clock = Clock.tickMillis(ZoneOffset.UTC);

    Importer(
            CasefolioProperties properties,
            DocumentSet set,
            Store store,
            Catalogue catalogue,
            Stages stages,
            Publication publication,
            Publisher publisher,
            ProblemTexts texts) {
        this.properties = properties;
        this.set = set;
        this.store = store;
        this.catalogue = catalogue;
        this.stages = stages;
        this.publication = publication;
        this.publisher = publisher;
        this.log = new ImportLog(texts);
    }

    /**
     * Imports the corpus folder, with what the desk has laid over it, if that is not what was imported last. A corpus without any case, or one that cannot be
     * read or stored, leaves the catalogue as it is and is recorded as failed, or, where nothing can be recorded, told
     * until the next start. One that fails as the last did is not recorded again.
     *
     * @return whether an import ran
     */
    public boolean importIfChanged() {
        try {
            return importIfChanged(
                    () -> stages.timed("read", () -> set.with(List.of())),
                    files -> stages.timed("parse", () -> Linker.read(files)));
        } catch (UncheckedIOException e) {
            LOG.warn("The corpus folder {} cannot be read: {}", properties.corpus(), e.getMessage());
            return fail(clock.instant(), null, Failure.UNREADABLE_FOLDER, List.of(), List.of());
        }
    }

    /**
     * The same for documents that need not lie in the corpus folder.
     *
     * @param corpus what they make together
     */
    public boolean importIfChanged(Corpus corpus, List<SourceDocument> files) {
        return importIfChanged(() -> files, any -> corpus);
    }

    private boolean importIfChanged(
            Supplier<List<SourceDocument>> documents, Function<List<SourceDocument>, Corpus> reader) {
        for (int tries = 1; ; tries++) {
            long base = store.newest().edition();
            Boolean ran = importIfChanged(base, documents.get(), reader);
            if (ran != null) {
                return ran;
            }
            if (tries == MOST_TRIES) {
                LOG.warn("Another edition was published during each of {} imports; nothing was imported", tries);
                return true;
            }
        }
    }

    /** Null where it was overtaken. */
    private @Nullable Boolean importIfChanged(
            long base, List<SourceDocument> files, Function<List<SourceDocument>, Corpus> reader) {
        Instant started = clock.instant();
        String fingerprint = Fingerprint.of(files);
        Optional<ImportReport> last = store.importReport(store.newest().lastImport());
        if (last.filter(report -> report.settles(fingerprint)).isPresent()) {
            LOG.info("The corpus has not changed since the last import");
            return false;
        }
        Corpus corpus = reader.apply(files);
        if (last.filter(report -> fingerprint.equals(report.fingerprint())).isEmpty()) {
            log.tell(corpus.problems()); // the first time, not with each try to store it
        }
        return run(started, corpus, files, fingerprint, base);
    }

    private @Nullable Boolean run(
            Instant started, Corpus corpus, List<SourceDocument> files, String fingerprint, long base) {
        if (corpus.cases().isEmpty()) {
            LOG.warn("No case study was found");
            return fail(started, fingerprint, Failure.NO_CASE, corpus.problems(), files);
        }
        Result result;
        try {
            ImportReport report = new ImportReport(started, clock.instant(), fingerprint, Outcome.PUBLISHED, null);
            result = publication.of(corpus, report, files, base, edition -> {});
        } catch (RuntimeException e) { // of whatever kind: the edition before stays
            ImportLog.warn("The import could not be stored", e);
            return fail(started, fingerprint, Failure.NOT_STORED, corpus.problems(), List.of());
        }
        follow();
        if (result == Result.OVERTAKEN) {
            return null;
        }
        if (result == Result.SAME) {
            LOG.info("Another process has imported the corpus meanwhile");
            return false;
        }
        LOG.info(
                "Imported {} cases with {} problems",
                corpus.cases().size(),
                corpus.problems().size());
        return true;
    }

    /**
     * Publishes what somebody has looked at before, or, if it throws, leaves everything as it was.
     *
     * @param base the number of the edition that it is to follow
     * @param alongside writes in the same transaction; is given the number of the edition
     * @throws RuntimeException of Spring's if it cannot be stored
     */
    public Result publish(
            Corpus corpus, List<SourceDocument> files, long base, String who, String reason, LongConsumer alongside) {
        Instant now = clock.instant();
        ImportReport report = new ImportReport(now, now, Fingerprint.of(files), Outcome.PUBLISHED, null, who, reason);
        Result result = publication.of(corpus, report, files, base, alongside);
        follow();
        return result;
    }

    /** What is stored stays stored, even if the database cannot be asked for it just now. */
    private void follow() {
        try {
            catalogue.follow();
        } catch (RuntimeException e) {
            ImportLog.warn("The newest edition is shown once the database answers", e);
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
            if (store.importReport(store.newest().lastImport())
                    .filter(report::repeats)
                    .isEmpty()) {
                publisher.record(report, problems, files);
            }
        } catch (RuntimeException e) {
            ImportLog.warn("That the import failed could not be recorded", e);
            catalogue.tell(report);
            return true;
        }
        follow();
        return true;
    }
}
