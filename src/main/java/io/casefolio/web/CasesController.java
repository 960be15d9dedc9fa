package io.casefolio.web;

import io.casefolio.catalog.CaseQuery;
import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Labels;
import io.casefolio.model.CaseStudy;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

@Controller
class CasesController {

    private final Catalogue catalogue;

    CasesController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/cases")
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model, Locale locale) {
        CaseQuery query = CaseQuery.of(parameters);
        ListView list = ListView.of(query, catalogue, locale);
        model.addAttribute("list", list);
        model.addAttribute("robots", Robots.of(ListView.PATH, query, list.total()));
        return "cases/list";
    }

    @GetMapping("/cases/{slug}")
    String show(@PathVariable String slug, Model model, Locale locale) {
        CaseStudy study =
                catalogue.bySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, slug));
        Labels labels = catalogue.labels();
        model.addAttribute("case", CaseView.of(study, labels, locale));
        model.addAttribute("facts", FactView.of(study, labels, locale));
        model.addAttribute("study", study);
        model.addAttribute("sections", SectionView.of(study.sections()));
        model.addAttribute("platforms", PlatformView.of(study, locale, labels));
        return "cases/show";
    }
}
