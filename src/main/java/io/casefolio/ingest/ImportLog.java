package io.casefolio.ingest;

import io.casefolio.catalog.EditionUnavailableException;
import io.casefolio.model.Problem;
import io.casefolio.report.ProblemLines;
import io.casefolio.report.ProblemTexts;
import io.casefolio.store.StoreUnavailableException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.NestedRuntimeException;

/** What the log says of an import. */
public final class ImportLog {

    private static final Logger LOG = LoggerFactory.getLogger(Importer.class);

    /** By its own name, so that commands, whose log is quiet, show why an import failed. */
    private static final Logger REASONS = LoggerFactory.getLogger(ImportLog.class);

    private static final int MOST_LOGGED = 50;

    private final ProblemLines lines;

    ImportLog(ProblemTexts texts) {
        this.lines = new ProblemLines(texts, Locale.ENGLISH);
    }

    /** The worst first. */
    void tell(List<Problem> problems) {
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

    /** What the database, the search and the disk say is a sentence; anything else is a fault of ours. */
    public static void warn(String what, RuntimeException e) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(e);
        if (e instanceof NestedRuntimeException || e instanceof StoreUnavailableException) {
            REASONS.warn("{}: {}", what, cause.getMessage());
        } else if (e instanceof EditionUnavailableException) {
            REASONS.warn("{}: {} ({})", what, e.getMessage(), cause.toString());
        } else if (e instanceof UncheckedIOException) {
            REASONS.warn("{}: {}", what, cause.toString());
        } else {
            REASONS.warn(what, e);
        }
    }
}
