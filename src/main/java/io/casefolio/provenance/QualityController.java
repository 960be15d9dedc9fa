package io.casefolio.provenance;

import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Edition;
import io.casefolio.http.SourceAddresses;
import io.casefolio.page.Times;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.Parameters;
import io.casefolio.report.ProblemTexts;
import io.casefolio.store.History;
import io.casefolio.store.Store.ProblemPage;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class QualityController {

    /** Cases and problems on a page. */
    private static final int SIZE = 100;

    private static final int LAST_PAGE = 1_000_000;

    private static final int MOST_EDITIONS = 20;

    private final Catalogue catalogue;
    private final ProblemTexts texts;
    private final History history;

    QualityController(Catalogue catalogue, ProblemTexts texts, History history) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.history = history;
    }

    @GetMapping("/quality")
    String quality(Edition edition, Parameters parameters, Model model, Locale locale) {
        Integer asked = parameters.number("page", 1, LAST_PAGE);
        int page = asked == null ? 1 : asked;
        ProblemPage problems = catalogue.problems(page, SIZE);
        model.addAttribute(
                "quality",
                QualityView.of(
                        edition,
                        page,
                        SIZE,
                        problems,
                        new SourceAddresses(catalogue.versions(edition)),
                        new SourceAddresses(catalogue.versionsOfProblems()),
                        catalogue.lastImport(),
                        texts,
                        locale));
        List<EditionView> editions =
                history.newest(MOST_EDITIONS + 1).stream().map(EditionView::of).toList();
        model.addAttribute("editions", editions.stream().limit(MOST_EDITIONS).toList());
        model.addAttribute("earlier", editions.size() > MOST_EDITIONS ? editions.get(MOST_EDITIONS) : null);
        return "quality";
    }

    /**
     * An edition that can be looked at.
     *
     * @param files those that are new or changed in it
     */
    public record EditionView(long number, String published, String href, List<String> files) {

        static EditionView of(History.Past past) {
            return new EditionView(
                    past.edition(),
                    Times.of(past.published()),
                    "/cases?" + CaseQuery.EDITION + "=" + past.edition(),
                    List.copyOf(past.fresh().keySet()));
        }
    }
}
