package io.casefolio.web;

import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.ImportReport;
import io.casefolio.model.Dimension;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class AboutController {

    private final Catalogue catalogue;

    AboutController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/about")
    String about(Model model) {
        model.addAttribute("total", catalogue.all().size());
        model.addAttribute("dimensions", Dimension.values());
        model.addAttribute(
                "published",
                catalogue
                        .lastPublication()
                        .map(ImportReport::finished)
                        .map(Times::of)
                        .orElse(null));
        return "about";
    }
}
