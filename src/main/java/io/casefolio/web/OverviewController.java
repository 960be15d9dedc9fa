package io.casefolio.web;

import io.casefolio.catalog.CaseQuery;
import io.casefolio.catalog.Catalogue;
import io.casefolio.model.Dimension;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class OverviewController {

    private final Catalogue catalogue;
    private final ChartFigures figures;

    OverviewController(Catalogue catalogue, ChartFigures figures) {
        this.catalogue = catalogue;
        this.figures = figures;
    }

    @GetMapping("/")
    String overview(Model model, Locale locale, HttpServletRequest request, HttpServletResponse response) {
        model.addAttribute("total", catalogue.all().size());
        model.addAttribute("charts", figures.of(CaseQuery.ALL, Dimension.PUBLISHED, locale, request, response));
        return "overview";
    }
}
