package io.casefolio.chart;

import io.casefolio.compare.Measure;
import io.casefolio.model.Dimension;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A frequency with its words, ready to be drawn.
 *
 * @param measure what bars are as long as
 * @param series one, or two of sets that are held against each other
 * @param summary what it says, in a sentence or two
 * @param note what to know when reading it; null where there is nothing
 * @param caption source, filters, number of cases and date
 */
public record Chart(
        Dimension dimension,
        Form form,
        Measure measure,
        Locale language,
        List<Series> series,
        String title,
        String summary,
        @Nullable String note,
        String caption,
        String nothing) {

    /** Bars in one picture; of terms, which are many, only the most frequent are drawn. */
    static final int MOST_BARS = 40;

    static final int MOST_TERMS = 20;

    public Chart in(Form other) {
        return new Chart(dimension, other, measure, language, series, title, summary, note, caption, nothing);
    }

    /** The forms that it can be drawn in, its usual one first. */
    public List<Form> forms() {
        return isPaired() ? List.of(Form.BARS) : Form.of(dimension);
    }

    /** Whether it holds two sets against each other. */
    public boolean isPaired() {
        return series.size() > 1;
    }

    /** The cases of its only or first set. */
    public int cases() {
        return series.get(0).cases();
    }

    /** How many of the cases of its only or first set have no value. */
    public int without() {
        return series.get(0).without();
    }

    /** The bars of its only or first set. */
    public List<ChartValue> bars() {
        return series.get(0).bars();
    }

    /** The bars that a picture shows: the latest years, of others the most frequent. */
    public List<ChartValue> drawn() {
        return drawn(series.get(0));
    }

    List<ChartValue> drawn(Series set) {
        List<ChartValue> bars = set.bars();
        int surplus = Math.max(0, bars.size() - drawn(dimension));
        return dimension == Dimension.YEAR
                ? bars.subList(surplus, bars.size())
                : bars.subList(0, bars.size() - surplus);
    }

    static int drawn(Dimension dimension) {
        return dimension.isMultiValued() ? MOST_TERMS : MOST_BARS;
    }

    /** What a bar is as long as: a number of cases, or percents with one decimal. */
    double length(ChartValue bar) {
        return measure == Measure.COUNT
                ? bar.count().cases()
                : Math.round(1000 * bar.count().share()) / 10.0;
    }

    /** The length of the longest bar that is drawn, at least 1. */
    double longest() {
        return Math.max(
                1,
                series.stream()
                        .flatMap(set -> drawn(set).stream())
                        .mapToDouble(this::length)
                        .max()
                        .orElse(1));
    }

    /** The largest count, at least 1. */
    public int largest() {
        return Math.max(
                1, bars().stream().mapToInt(bar -> bar.count().cases()).max().orElse(1));
    }
}
