package io.casefolio.web;

import io.casefolio.catalog.Catalogue;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class OverviewController {

    private final Catalogue catalogue;

    OverviewController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/")
    String overview(Model model, Locale locale) {
        model.addAttribute("total", catalogue.all().size());
        model.addAttribute("charts", ChartView.published(catalogue, locale));
        return "overview";
    }

    @GetMapping("/charts")
    String charts(Model model, Locale locale) {
        model.addAttribute("charts", ChartView.published(catalogue, locale));
        return "charts/show";
    }
}
