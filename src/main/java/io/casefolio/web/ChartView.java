package io.casefolio.web;

import io.casefolio.chart.Chart;
import io.casefolio.chart.ChartValue;
import io.casefolio.chart.Look;
import io.casefolio.chart.Province;
import io.casefolio.chart.Series;
import io.casefolio.compare.Against;
import io.casefolio.query.CaseQuery;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A chart as pages show it: its words, its picture, its numbers, and where to get them.
 *
 * @param svg the picture; null where it is to be fetched later
 * @param space the view box of the picture, whose room is kept until it comes
 * @param tiles the same as a grid of tiles, for large screens and for small ones; empty where there is none
 * @param codes what the letters on the tiles of small screens mean; empty where they are names
 * @param printed whether the document prints counts for it
 * @param other the second set; null where there is one set only
 * @param option where the script gets what ECharts draws
 */
public record ChartView(
        String key,
        String title,
        String summary,
        @Nullable String note,
        String caption,
        @Nullable String svg,
        String space,
        List<String> tiles,
        List<String> codes,
        List<BarView> rows,
        int cases,
        String casesHref,
        int without,
        boolean printed,
        @Nullable OtherView other,
        String option,
        TravelView travel) {

    /** The numbers of a second set. */
    public record OtherView(int cases, String casesHref, int without) {}

    /**
     * A value with its numbers.
     *
     * @param href null where no address lists just its cases
     * @param other the number of a second set; null where there is none
     */
    public record BarView(
            String label,
            @Nullable String href,
            int count,
            String share,
            @Nullable Integer printed,
            @Nullable Integer difference,
            boolean selected,
            @Nullable OtherBarView other) {}

    public record OtherBarView(@Nullable String href, int count, String share) {}

    static ChartView of(
            Chart chart,
            @Nullable String svg,
            int height,
            int heightInFrames,
            List<String> tiles,
            CaseQuery query,
            @Nullable Against against,
            String origin) {
        String key = chart.dimension().key();
        CaseQuery whole = query.withPage(1);
        UnaryOperator<String> addresses = path -> against == null ? whole.at(path) : against.at(path, whole);
        TravelView travel = TravelView.of(
                key,
                chart.title(),
                "cases-by-" + key,
                TravelView.in(chart.language(), addresses),
                !tiles.isEmpty(),
                addresses.apply("/cite/charts/" + key),
                origin,
                heightInFrames);
        return new ChartView(
                key,
                chart.title(),
                chart.summary(),
                chart.note(),
                chart.caption(),
                svg,
                "0 0 %d %d".formatted(Look.PAGE.width(), height),
                tiles,
                tiles.isEmpty() ? List.of() : Province.codes(chart.language()),
                rows(chart),
                chart.cases(),
                (against == null ? query.without(chart.dimension()) : query).at(ListView.PATH),
                chart.without(),
                chart.bars().stream().anyMatch(bar -> bar.count().printed() != null),
                against == null ? null : other(chart.series().get(1), against),
                TravelView.in(chart.language(), addresses).apply("/charts/" + key + "/option.json"),
                travel);
    }

    private static OtherView other(Series set, Against against) {
        return new OtherView(set.cases(), against.query().at(ListView.PATH), set.without());
    }

    private static List<BarView> rows(Chart chart) {
        return IntStream.range(0, chart.bars().size())
                .mapToObj(i -> row(
                        chart.bars().get(i),
                        chart.isPaired() ? otherBar(chart.series().get(1).bars().get(i)) : null))
                .toList();
    }

    private static OtherBarView otherBar(ChartValue bar) {
        return new OtherBarView(
                bar.href(), bar.count().cases(), percent(bar.count().share()));
    }

    private static BarView row(ChartValue bar, @Nullable OtherBarView other) {
        Integer printed = bar.count().printedCases();
        int cases = bar.count().cases();
        return new BarView(
                bar.label(),
                bar.href(),
                cases,
                percent(bar.count().share()),
                printed,
                printed == null ? null : cases - printed,
                bar.count().selected(),
                other);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
