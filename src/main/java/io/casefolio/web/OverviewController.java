package io.casefolio.web;

import io.casefolio.catalog.CaseCard;
import io.casefolio.catalog.Edition;
import io.casefolio.http.LanguageResolver;
import io.casefolio.model.Dimension;
import io.casefolio.model.SectionKind;
import io.casefolio.page.Link;
import io.casefolio.query.CaseQuery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.context.MessageSource;
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
                        cards(edition, NEWEST_FIRST, card -> true, locale),
                        cards(edition, RICHEST_FIRST, OverviewController::isFull, locale),
                        FacetsView.every(Dimension.CATEGORY, ListView.PATH, edition, locale),
                        figures.of(
                                edition,
                                CaseQuery.ALL,
                                null,
                                Dimension.PRINTED,
                                Dimension.PRINTED.size(),
                                locale,
                                request,
                                response)));
        model.addAttribute(
                "feed",
                new Link(
                        messages.getMessage("feed.title", null, locale),
                        LanguageResolver.in(locale.getLanguage(), "/feed")));
        return "overview";
    }

    /** Whether all six sections have text. */
    private static boolean isFull(CaseCard card) {
        return card.values(Dimension.SECTION).size() == SectionKind.EXPECTED.size();
    }

    private static List<CardView> cards(
            Edition edition, Comparator<CaseCard> order, Predicate<CaseCard> wanted, Locale locale) {
        return edition.every(CaseQuery.ALL)
                .filter(wanted)
                .sorted(order)
                .limit(SHOWN)
                .map(card -> CardView.of(card, edition.labels(), locale))
                .toList();
    }

    /**
     * What the catalogue has.
     *
     * @param recent the newest systems
     * @param full cases with text in every section, the richest in terms first
     */
    public record OverviewView(
            int total,
            List<CardView> recent,
            List<CardView> full,
            FacetsView.FacetView categories,
            List<ChartView> charts) {}
}
