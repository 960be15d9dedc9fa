package io.casefolio.web;

import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Edition;
import io.casefolio.http.SourceAddresses;
import io.casefolio.model.CaseStudy;
import io.casefolio.query.CaseQuery;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

@Controller
class CasesController {

    private final Catalogue catalogue;

    CasesController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/cases")
    String list(CaseQuery query, Edition edition, Model model, Locale locale) {
        ListView list = ListView.of(query, edition, locale);
        model.addAttribute("list", list);
        model.addAttribute("robots", Robots.of(ListView.PATH, query, list.total()));
        return "cases/list";
    }

    @GetMapping("/cases/{slug}")
    String show(@PathVariable String slug, Edition edition, Model model, Locale locale) {
        CaseStudy study = catalogue
                .caseStudy(edition, slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, slug));
        SourceAddresses sources = new SourceAddresses(catalogue.versions(edition));
        model.addAttribute("page", ShowView.of(study, edition.labels(), sources, locale));
        return "cases/show";
    }
}
