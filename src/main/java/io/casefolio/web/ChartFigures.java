package io.casefolio.web;

import io.casefolio.catalog.Edition;
import io.casefolio.chart.Chart;
import io.casefolio.chart.Charts;
import io.casefolio.chart.Drawings;
import io.casefolio.chart.Form;
import io.casefolio.chart.Look;
import io.casefolio.compare.Against;
import io.casefolio.cross.CrossChart;
import io.casefolio.cross.CrossCharts;
import io.casefolio.cross.CrossChoice;
import io.casefolio.http.PageCaching;
import io.casefolio.http.PublicUrl;
import io.casefolio.model.Dimension;
import io.casefolio.query.CaseQuery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Charts with their pictures for a page. A page that lacks one that it waited for is not kept. */
@Component
class ChartFigures {

    private final Charts charts;
    private final Drawings drawings;
    private final CrossCharts crossCharts;
    private final PublicUrl site;

    ChartFigures(Charts charts, Drawings drawings, CrossCharts crossCharts, PublicUrl site) {
        this.charts = charts;
        this.drawings = drawings;
        this.crossCharts = crossCharts;
        this.site = site;
    }

    /**
     * Draws charts of a set, or of two.
     *
     * @param waitsFor how many pictures, the first ones, come with the page; scripts fetch the others once it is there
     */
    List<ChartView> of(
            Edition edition,
            CaseQuery query,
            @Nullable Against against,
            List<Dimension> dimensions,
            int waitsFor,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        List<Chart> drawn = dimensions.stream()
                .map(dimension -> charts.chart(edition, query, against, dimension, locale))
                .toList();
        List<Optional<String>> pictures = drawings.pictures(drawn.subList(0, waitsFor), Look.PAGE);
        if (pictures.stream().anyMatch(Optional::isEmpty)) {
            PageCaching.forget(response);
        }
        String origin = site.origin(request);
        List<ChartView> views = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            Chart chart = drawn.get(i);
            views.add(ChartView.of(
                    chart,
                    i < waitsFor ? pictures.get(i).orElse(null) : null,
                    drawings.height(chart, Look.PAGE),
                    drawings.height(chart, Look.EMBED),
                    tiles(chart),
                    query,
                    against,
                    origin));
        }
        return views;
    }

    /** Two dimensions of a set together, drawn in some looks. */
    CrossTableView cross(
            Edition edition,
            CaseQuery query,
            CrossChoice choice,
            List<Look> looks,
            Locale locale,
            HttpServletRequest request) {
        CrossChart chart = crossCharts.chart(edition, query, choice, locale);
        return CrossTableView.of(
                chart,
                query,
                looks.stream().map(look -> crossCharts.draw(chart, look)).toList(),
                site.origin(request));
    }

    private List<String> tiles(Chart chart) {
        if (!chart.forms().contains(Form.TILES)) {
            return List.of();
        }
        Chart grid = chart.in(Form.TILES);
        return List.of(drawings.svg(grid, Look.WIDE), drawings.svg(grid, Look.NARROW));
    }
}
