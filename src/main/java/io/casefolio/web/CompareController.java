package io.casefolio.web;

import io.casefolio.catalog.CaseCard;
import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Edition;
import io.casefolio.compare.ChosenCases;
import io.casefolio.compare.Comparison;
import io.casefolio.http.SourceAddresses;
import io.casefolio.model.CaseStudy;
import io.casefolio.page.CaseView;
import io.casefolio.page.Robots;
import io.casefolio.query.Parameters;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

@Controller
class CompareController {

    private static final String PATH = "/compare";

    private final Catalogue catalogue;

    CompareController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Fewer or more cases than fit are offered to choose from. */
    @GetMapping(PATH)
    String compare(Parameters parameters, Edition edition, Model model, Locale locale) {
        ChosenCases chosen = ChosenCases.of(parameters);
        model.addAttribute("robots", new Robots(false, chosen.at(PATH)));
        if (!chosen.areComparable()) {
            model.addAttribute("choice", choice(chosen, edition, locale));
            return "compare/choose";
        }
        List<CaseStudy> studies = chosen.slugs().stream()
                .map(slug -> catalogue.caseStudy(edition, slug).orElseThrow(() -> none(slug)))
                .toList();
        model.addAttribute(
                "page",
                ComparisonView.of(
                        Comparison.of(studies),
                        edition.labels(),
                        new SourceAddresses(catalogue.versions(edition)),
                        locale));
        return "compare/show";
    }

    private static ChoiceView choice(ChosenCases chosen, Edition edition, Locale locale) {
        return new ChoiceView(
                ChosenCases.MOST,
                chosen.slugs().stream()
                        .map(slug -> edition.card(slug)
                                .map(CaseCard::study)
                                .map(study -> CaseView.of(study, edition.labels(), locale))
                                .orElseThrow(() -> none(slug)))
                        .toList());
    }

    private static ResponseStatusException none(String slug) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, slug);
    }

    /**
     * How to choose.
     *
     * @param cases what is chosen so far
     */
    public record ChoiceView(int most, List<CaseView> cases) {}
}
