package io.casefolio.admin;

import io.casefolio.archive.EarlierEditions;
import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Edition;
import io.casefolio.catalog.EditionUnavailableException;
import io.casefolio.desk.AuditLog.Action;
import io.casefolio.http.DeskAddress;
import io.casefolio.ingest.DocumentSet;
import io.casefolio.query.Parameters;
import io.casefolio.report.ProblemTexts;
import io.casefolio.source.SourceDocument;
import io.casefolio.store.History;
import io.casefolio.store.ImportReport.Outcome;
import io.casefolio.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Every import there has been, and the way back to what one published. */
@Controller
@WithDesk
class HistoryController {

    static final String PATH = DeskAddress.PATH + "/history";

    private static final int SIZE = 50;
    private static final int LAST_PAGE = 1_000_000;
    private static final int MOST_PROBLEMS = 200;

    private final History history;
    private final Store store;
    private final Catalogue catalogue;
    private final EarlierEditions archive;
    private final DocumentSet set;
    private final NewDrafts begun;
    private final ConsequencesPages consequences;
    private final ProblemTexts texts;

    HistoryController(
            History history,
            Store store,
            Catalogue catalogue,
            EarlierEditions archive,
            DocumentSet set,
            NewDrafts begun,
            ConsequencesPages consequences,
            ProblemTexts texts) {
        this.history = history;
        this.store = store;
        this.catalogue = catalogue;
        this.archive = archive;
        this.set = set;
        this.begun = begun;
        this.consequences = consequences;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String all(Parameters parameters, Model model) {
        Integer asked = parameters.number("page", 1, LAST_PAGE);
        int page = asked == null ? 1 : asked;
        List<History.Run> runs = history.runs(page, SIZE);
        model.addAttribute(
                "runs", runs.stream().map(run -> RunView.of(run, newest())).toList());
        model.addAttribute("older", runs.size() < SIZE ? null : PATH + "?page=" + (page + 1));
        return "admin/history";
    }

    @GetMapping(PATH + "/{number}")
    String one(@PathVariable long number, Parameters parameters, Model model, Locale locale) {
        History.Run run = run(number);
        model.addAttribute("run", RunView.of(run, newest()));
        model.addAttribute(
                "published", parameters.has("published") && run.report().outcome() == Outcome.PUBLISHED);
        model.addAttribute("documents", RunView.documents(store.versions(number)));
        model.addAttribute("found", problems(number, locale));
        Long before = run.report().outcome() == Outcome.PUBLISHED
                ? history.before(number).orElse(null)
                : null;
        model.addAttribute("before", before);
        try {
            model.addAttribute("consequences", before == null ? null : consequences(before, number, locale));
        } catch (EditionUnavailableException e) { // what was published is told all the same
            model.addAttribute("later", true);
        }
        return "admin/run";
    }

    private ConsequencesView.Some<ConsequencesView.ProblemView> problems(long number, Locale locale) {
        Store.ProblemPage page = store.problems(number, 1, MOST_PROBLEMS);
        return new ConsequencesView.Some<>(
                (int) page.total(),
                page.problems().stream()
                        .map(problem -> ConsequencesView.ProblemView.of(problem, texts.of(problem, locale)))
                        .toList(),
                (int) page.total() - page.problems().size());
    }

    /**
     * Null where the documents are too large to be read again.
     *
     * @throws EditionUnavailableException if others are being read
     */
    private @Nullable ConsequencesView consequences(long before, long number, Locale locale) {
        Optional<Edition> one = catalogue.edition(before);
        Optional<Edition> other = catalogue.edition(number);
        if (one.isEmpty() || other.isEmpty()) {
            return null;
        }
        return archive.consequences(before, number)
                .map(changes -> consequences.of(changes, one.get(), other.get(), locale))
                .orElse(null);
    }

    @PostMapping(PATH + "/{number}/again")
    String again(@PathVariable long number, HttpServletRequest request) {
        run(number);
        List<SourceDocument> documents = store.documents(number);
        if (documents.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, Long.toString(number));
        }
        return begun.begin(set.towards(documents), Action.TAKE_AGAIN, Long.toString(number), request);
    }

    private History.Run run(long number) {
        return history.run(number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, Long.toString(number)));
    }

    private long newest() {
        return catalogue.current().number();
    }
}
