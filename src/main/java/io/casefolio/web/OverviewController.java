package io.casefolio.web;

import io.casefolio.catalog.CaseCard;
import io.casefolio.catalog.Edition;
import io.casefolio.chart.Drawings;
import io.casefolio.http.LanguageResolver;
import io.casefolio.model.Dimension;
import io.casefolio.page.Link;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.Sort;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class OverviewController {

    private static final int SHOWN = 3;

    private static final CaseQuery NEWEST = CaseQuery.ALL.withSort(Sort.YEAR).withSize(SHOWN);

    private final ChartFigures figures;
    private final MessageSource messages;

    OverviewController(ChartFigures figures, MessageSource messages) {
        this.figures = figures;
        this.messages = messages;
    }

    @GetMapping("/")
    String overview(
            Edition edition, Model model, Locale locale, HttpServletRequest request, HttpServletResponse response) {
        model.addAttribute(
                "overview",
                new OverviewView(
                        edition.size(),
                        cards(edition, edition.find(NEWEST).items(), locale),
                        cards(edition, edition.richest(SHOWN), locale),
                        FacetsView.every(Dimension.CATEGORY, ListView.PATH, edition, locale),
                        figures.of(
                                edition,
                                CaseQuery.ALL,
                                null,
                                Dimension.PRINTED,
                                Dimension.PRINTED.size(),
                                locale,
                                request,
                                response),
                        Drawings.LIBRARY));
        model.addAttribute(
                "feed",
                new Link(
                        messages.getMessage("feed.title", null, locale),
                        LanguageResolver.in(locale.getLanguage(), "/feed")));
        return "overview";
    }

    private static List<CardView> cards(Edition edition, List<CaseCard> cards, Locale locale) {
        return cards.stream()
                .map(card -> CardView.of(card, edition.labels(), locale))
                .toList();
    }

    /**
     * What the catalogue has.
     *
     * @param recent the newest systems
     * @param full cases with text in every section, the richest in terms first
     * @param library where browsers find what draws the charts
     */
    public record OverviewView(
            int total,
            List<CardView> recent,
            List<CardView> full,
            FacetsView.FacetView categories,
            List<ChartView> charts,
            String library) {

        /** Whether a picture is to be fetched later. */
        public boolean awaitsPictures() {
            return charts.stream().anyMatch(chart -> chart.svg() == null);
        }
    }
}
