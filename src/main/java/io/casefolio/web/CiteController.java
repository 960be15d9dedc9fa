package io.casefolio.web;

import io.casefolio.catalog.Edition;
import io.casefolio.chart.Charts;
import io.casefolio.chart.Series;
import io.casefolio.cite.Cited;
import io.casefolio.cite.Style;
import io.casefolio.compare.Against;
import io.casefolio.cross.CrossCharts;
import io.casefolio.cross.CrossChoice;
import io.casefolio.http.Citations;
import io.casefolio.http.LanguageResolver;
import io.casefolio.model.Dimension;
import io.casefolio.page.Link;
import io.casefolio.page.Robots;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

@Controller
class CiteController {

    private final Citations citations;
    private final Charts charts;
    private final CrossCharts crossCharts;
    private final MessageSource messages;

    CiteController(Citations citations, Charts charts, CrossCharts crossCharts, MessageSource messages) {
        this.citations = citations;
        this.charts = charts;
        this.crossCharts = crossCharts;
        this.messages = messages;
    }

    @GetMapping("/cite/cases")
    String citeList(CaseQuery query, Edition edition, Model model, Locale locale, HttpServletRequest request) {
        CaseQuery whole = query.withPage(1);
        int total = edition.find(whole).total();
        List<String> filters = charts.filters(whole, edition.labels(), locale);
        String cases = messages.getMessage("cases.total", new Object[] {total}, locale);
        String title = filters.isEmpty()
                ? cases
                : messages.getMessage("cite.subject", new Object[] {cases, String.join("; ", filters)}, locale);
        model.addAttribute(
                "cite",
                CiteView.of(
                        citations.of(Cited.Kind.LIST, "list", title, whole.at(ListView.PATH), edition, request),
                        citations.lasting(whole.at(ListView.PATH), edition, request),
                        ListView.exports(whole)));
        model.addAttribute("heading", "cite.list");
        model.addAttribute("back", new Link(title, whole.at(ListView.PATH)));
        model.addAttribute("robots", new Robots(false, "/cite/cases"));
        return "cite";
    }

    @GetMapping("/cite/charts/{dimension}")
    String citeChart(
            @PathVariable String dimension,
            CaseQuery query,
            Parameters parameters,
            Edition edition,
            Model model,
            Locale locale,
            HttpServletRequest request) {
        Dimension drawn =
                Dimension.of(dimension).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, dimension));
        String name = messages.getMessage("chart.title." + drawn.key(), null, locale);
        CaseQuery whole = query.withPage(1);
        Against against = Against.of(parameters);
        return cite(
                "chart-" + drawn.key(),
                name,
                against == null
                        ? charts.filters(query.without(drawn), edition.labels(), locale)
                        : charts.chart(edition, query, against, drawn, locale).series().stream()
                                .map(Series::name)
                                .toList(),
                (against == null ? whole.at(ChartsController.PATH) : against.at(ChartsController.PATH, whole))
                        + "#chart-" + drawn.key(),
                edition,
                model,
                locale,
                request);
    }

    @GetMapping("/cite/charts/cross")
    String citeCross(
            CaseQuery query,
            Parameters parameters,
            Edition edition,
            Model model,
            Locale locale,
            HttpServletRequest request) {
        CrossChoice choice = CrossChoice.of(parameters);
        return cite(
                "chart-cross",
                crossCharts.title(choice, locale),
                charts.filters(query, edition.labels(), locale),
                choice.at(ChartsController.PATH, query.withPage(1)) + "#cross",
                edition,
                model,
                locale,
                request);
    }

    private String cite(
            String key,
            String name,
            List<String> filters,
            String path,
            Edition edition,
            Model model,
            Locale locale,
            HttpServletRequest request) {
        String title = filters.isEmpty()
                ? name
                : messages.getMessage("cite.subject", new Object[] {name, String.join("; ", filters)}, locale);
        model.addAttribute(
                "cite",
                CiteView.of(
                        citations.of(Cited.Kind.CHART, key, title, path, edition, request),
                        citations.lasting(path, edition, request),
                        List.of()));
        model.addAttribute("heading", "cite.chart");
        model.addAttribute("back", new Link(title, path));
        model.addAttribute("robots", new Robots(false, "/cite/charts/" + key.substring("chart-".length())));
        return "cite";
    }

    /**
     * How to cite what a page shows.
     *
     * @param lasting the whole address that shows for good what is shown now
     * @param files the same to take along
     */
    public record CiteView(List<CitationView> citations, String lasting, List<Link> files) {

        /** A citation in a style, in the style's own language. */
        public record CitationView(String key, String label, String language, String text) {}

        static CiteView of(Cited cited, String lasting, List<Link> files) {
            return new CiteView(
                    Stream.of(Style.values())
                            .map(style -> new CitationView(
                                    style.key(),
                                    style.label(),
                                    LanguageResolver.tag(style.language(cited)),
                                    style.of(cited)))
                            .toList(),
                    lasting,
                    files);
        }
    }
}
