package io.casefolio.web;

import io.casefolio.catalog.CaseCard;
import io.casefolio.catalog.CaseQuery;
import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Labels;
import io.casefolio.model.Dimension;
import io.casefolio.model.SectionKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class OverviewController {

    private static final int SHOWN = 3;

    private static final Comparator<CaseCard> NEWEST_FIRST = Comparator.comparing(
            card -> String.join("", card.study().values(Dimension.YEAR)), Comparator.reverseOrder());

    private static final Comparator<CaseCard> RICHEST_FIRST = Comparator.comparing(
            card -> card.study().values(Dimension.TECHNOLOGY).size()
                    + card.study().values(Dimension.PLATFORM).size(),
            Comparator.reverseOrder());

    private final Catalogue catalogue;
    private final ChartFigures figures;

    OverviewController(Catalogue catalogue, ChartFigures figures) {
        this.catalogue = catalogue;
        this.figures = figures;
    }

    @GetMapping("/")
    String overview(Model model, Locale locale, HttpServletRequest request, HttpServletResponse response) {
        List<CaseCard> cases = catalogue.all();
        model.addAttribute("total", cases.size());
        model.addAttribute("recent", cards(cases.stream().sorted(NEWEST_FIRST), locale));
        model.addAttribute(
                "full", cards(cases.stream().filter(OverviewController::isFull).sorted(RICHEST_FIRST), locale));
        model.addAttribute(
                "categories",
                FiltersView.of("/cases", CaseQuery.ALL, catalogue, locale).facet("category"));
        model.addAttribute("charts", figures.of(CaseQuery.ALL, Dimension.PUBLISHED, locale, request, response));
        return "overview";
    }

    /** Whether all six sections have text. */
    private static boolean isFull(CaseCard card) {
        return card.values(Dimension.SECTION).size() == SectionKind.EXPECTED.size();
    }

    private List<CardView> cards(Stream<CaseCard> cases, Locale locale) {
        Labels labels = catalogue.labels();
        return cases.limit(SHOWN)
                .map(card -> CardView.of(card, List.of(), labels, locale))
                .toList();
    }
}
