package io.casefolio.web;

import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Edition;
import io.casefolio.http.SourceAddresses;
import io.casefolio.query.Parameters;
import io.casefolio.report.ProblemTexts;
import io.casefolio.store.Store.ProblemPage;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class QualityController {

    /** Cases and problems on a page. */
    private static final int SIZE = 200;

    private static final int LAST_PAGE = 1_000_000;

    private final Catalogue catalogue;
    private final ProblemTexts texts;

    QualityController(Catalogue catalogue, ProblemTexts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
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
        return "quality";
    }
}
