package io.casefolio.web;

import io.casefolio.catalog.CaseQuery;
import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Frequency;
import io.casefolio.chart.Bar;
import io.casefolio.model.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A frequency chart, each bar a link to its cases. */
record ChartView(String key, List<BarView> bars) {

    record BarView(String label, String href, Bar bar) {}

    static List<ChartView> published(Catalogue catalogue, Locale locale) {
        return Dimension.PUBLISHED.stream()
                .map(dimension -> of(dimension, catalogue.frequencies(dimension), locale))
                .toList();
    }

    private static ChartView of(Dimension dimension, List<Frequency> frequencies, Locale locale) {
        List<Bar> bars = Bar.of(frequencies.stream().map(Frequency::derived).toList());
        List<BarView> views = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            Frequency frequency = frequencies.get(i);
            views.add(new BarView(
                    frequency.term().label(locale),
                    CaseQuery.ALL.with(dimension, frequency.term().value()).at("/cases"),
                    bars.get(i)));
        }
        return new ChartView(dimension.key(), views);
    }
}
