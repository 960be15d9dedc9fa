package io.casefolio.ingest;

import io.casefolio.model.Problem;
import io.casefolio.report.ProblemLines;
import io.casefolio.report.ProblemTexts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.core.NestedRuntimeException;

/** What the log says of an import. */
public final class ImportLog {

    private static final Logger LOG = LoggerFactory.getLogger(Importer.class);

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

    /** What the database says is a sentence; anything else is a fault of ours. */
    public static void warn(String what, RuntimeException e) {
        if (e instanceof NestedRuntimeException database) {
            LOG.warn("{}: {}", what, database.getMostSpecificCause().getMessage());
        } else {
            LOG.warn(what, e);
        }
    }
}
