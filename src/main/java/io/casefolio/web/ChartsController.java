package io.casefolio.web;

import io.casefolio.catalog.Edition;
import io.casefolio.chart.Drawings;
import io.casefolio.chart.Look;
import io.casefolio.compare.Against;
import io.casefolio.cross.CrossChoice;
import io.casefolio.model.Dimension;
import io.casefolio.page.Robots;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.CaseQuery.Parameter;
import io.casefolio.query.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

@Controller
class ChartsController {

    /** Charts of about the same height stand side by side; regions have two, and a line of their own. */
    private static final List<Dimension> ORDER = List.of(
            Dimension.YEAR,
            Dimension.CATEGORY,
            Dimension.REGION,
            Dimension.INDUSTRY,
            Dimension.SCALE,
            Dimension.TECHNOLOGY,
            Dimension.PLATFORM,
            Dimension.CITY);

    private static final List<Look> CROSS_LOOKS = List.of(Look.WHOLE, Look.NARROW);

    /** What stands above the fold of a large screen. */
    private static final int SEEN_AT_ONCE = 2;

    static final String PATH = "/charts";

    private final ChartFigures figures;
    private final DrawnParts drawn;

    ChartsController(ChartFigures figures, DrawnParts drawn) {
        this.figures = figures;
        this.drawn = drawn;
    }

    @GetMapping(PATH)
    String charts(
            CaseQuery query,
            Parameters parameters,
            Edition edition,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        Against against = Against.of(parameters);
        CrossChoice choice = CrossChoice.ofMenus(parameters);
        List<Parameter> chosen = against != null ? against.parameters() : choice.parameters();
        int total = edition.find(query).total();
        model.addAttribute(
                "page",
                new ChartsView(
                        figures.of(edition, query, against, ORDER, SEEN_AT_ONCE, locale, request, response),
                        against == null ? figures.cross(edition, query, choice, CROSS_LOOKS, locale, request) : null,
                        against == null ? null : SetsView.of(query, against, edition, locale),
                        SetsView.choices(query, edition, locale),
                        FiltersView.of(PATH, chosen, parameters, query, drawn.of(edition, locale, request, response)),
                        total,
                        PlaceView.words(query, edition.labels(), locale),
                        query.at(ListView.PATH),
                        query.isFiltered(),
                        Drawings.LIBRARY));
        model.addAttribute(
                "robots", against == null ? Robots.of(PATH, query, total) : new Robots(false, against.at(PATH, query)));
        return "charts/show";
    }

    @GetMapping("/embed/charts/{dimension}")
    String embed(
            @PathVariable String dimension,
            CaseQuery query,
            Parameters parameters,
            Edition edition,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        Dimension drawn =
                Dimension.of(dimension).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, dimension));
        Against against = Against.of(parameters);
        model.addAttribute(
                "embed",
                new EmbedView(
                        Look.of(parameters).theme().key(),
                        figures.of(edition, query, against, List.of(drawn), 1, locale, request, response)
                                .get(0),
                        null,
                        (against == null ? query.at(PATH) : against.at(PATH, query)) + "#chart-" + drawn.key(),
                        Drawings.LIBRARY));
        return "charts/embed";
    }

    @GetMapping("/embed/charts/cross")
    String embedCross(
            CaseQuery query,
            Parameters parameters,
            Edition edition,
            Model model,
            Locale locale,
            HttpServletRequest request) {
        CrossChoice choice = CrossChoice.of(parameters);
        model.addAttribute(
                "embed",
                new EmbedView(
                        Look.of(parameters).theme().key(),
                        null,
                        figures.cross(edition, query, choice, List.of(Look.EMBED), locale, request),
                        choice.at(PATH, query) + "#cross",
                        Drawings.LIBRARY));
        return "charts/embed";
    }

    /**
     * A chart, or two dimensions together, in a page of another site.
     *
     * @param theme its key
     * @param page where the catalogue shows the chart
     * @param library where browsers find what draws it
     */
    public record EmbedView(
            String theme,
            @Nullable ChartView chart,
            @Nullable CrossTableView cross,
            String page,
            String library) {}

    /**
     * The charts of a filtered set.
     *
     * @param cross null where two sets are held against each other
     * @param sets the two sets; null where there is one
     * @param choices sets to hold this one against
     * @param words what it is filtered by; empty for every case
     * @param cases the list of the same set
     * @param library where browsers find what draws the charts
     */
    public record ChartsView(
            List<ChartView> charts,
            @Nullable CrossTableView cross,
            @Nullable SetsView sets,
            List<SetsView.ChoiceView> choices,
            FiltersView filters,
            int total,
            String words,
            String cases,
            boolean filtered,
            String library) {

        /** Whether there is no case to draw; charts of cases without facts say so themselves. */
        public boolean isEmpty() {
            return total == 0 && charts.stream().allMatch(chart -> chart.rows().isEmpty());
        }
    }
}
