package io.casefolio.web;

import io.casefolio.catalog.CaseQuery;
import io.casefolio.catalog.CaseQuery.Parameter;
import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.InvalidQueryException;
import io.casefolio.chart.Charts;
import io.casefolio.chart.Look;
import io.casefolio.model.Dimension;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
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

    private static final String PATH = "/charts";

    private final Catalogue catalogue;
    private final ChartFigures figures;

    ChartsController(Catalogue catalogue, ChartFigures figures) {
        this.catalogue = catalogue;
        this.figures = figures;
    }

    @GetMapping(PATH)
    String charts(
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        CaseQuery query = CaseQuery.of(parameters);
        Dimension rows = dimension(parameters, "rows", Dimension.INDUSTRY);
        Dimension columns =
                dimension(parameters, "columns", rows == Dimension.YEAR ? Dimension.INDUSTRY : Dimension.YEAR);
        if (rows == columns) {
            throw new InvalidQueryException("columns", columns.key(), keys(dimension -> dimension != rows));
        }
        model.addAttribute("charts", figures.of(query, ORDER, locale, request, response));
        model.addAttribute("cross", CrossTableView.of(catalogue.crossTable(query, rows, columns), query, locale));
        List<Parameter> chosen = parameters.containsKey("rows") || parameters.containsKey("columns")
                ? List.of(new Parameter("rows", rows.key()), new Parameter("columns", columns.key()))
                : List.of();
        model.addAttribute("filters", FiltersView.of(PATH, chosen, query, catalogue, locale));
        int total = catalogue.find(query).total();
        model.addAttribute("robots", Robots.of(PATH, query, total));
        model.addAttribute("total", total);
        model.addAttribute("cases", query.at(ListView.PATH));
        model.addAttribute("filtered", query.isFiltered());
        model.addAttribute("library", Charts.LIBRARY);
        return "charts/show";
    }

    @GetMapping("/embed/charts/{dimension}")
    String embed(
            @PathVariable String dimension,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        CaseQuery query = CaseQuery.of(parameters);
        Dimension drawn =
                Dimension.of(dimension).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, dimension));
        model.addAttribute("theme", Look.of(parameters).theme().key());
        model.addAttribute(
                "chart",
                figures.of(query, List.of(drawn), locale, request, response).get(0));
        model.addAttribute("page", query.at(PATH) + "#chart-" + drawn.key());
        model.addAttribute("library", Charts.LIBRARY);
        return "charts/embed";
    }

    private static Dimension dimension(MultiValueMap<String, String> parameters, String name, Dimension usual) {
        String key = parameters.getFirst(name);
        return key == null || key.isBlank()
                ? usual
                : Dimension.of(key.strip())
                        .orElseThrow(() -> new InvalidQueryException(name, key, keys(dimension -> true)));
    }

    private static String keys(Predicate<Dimension> wanted) {
        return Stream.of(Dimension.values()).filter(wanted).map(Dimension::key).collect(Collectors.joining(" | "));
    }
}
