package io.casefolio.chart;

import io.casefolio.model.Dimension;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A frequency with its words, ready to be drawn.
 *
 * @param cases the cases behind it
 * @param without how many of them have no value
 * @param bars every value, years in order and others by falling count
 * @param summary what it says, in a sentence or two
 * @param note what to know when reading it; null where there is nothing
 * @param caption source, filters, number of cases and date
 */
public record Chart(
        Dimension dimension,
        Form form,
        Locale language,
        int cases,
        int without,
        List<ChartValue> bars,
        String title,
        String summary,
        @Nullable String note,
        String caption,
        String nothing) {

    /** Bars in one picture; of terms, which are many, only the most frequent are drawn. */
    static final int MOST_BARS = 40;

    static final int MOST_TERMS = 20;

    public Chart in(Form other) {
        return new Chart(dimension, other, language, cases, without, bars, title, summary, note, caption, nothing);
    }

    /** The bars that a picture shows: the latest years, of others the most frequent. */
    public List<ChartValue> drawn() {
        int surplus = Math.max(0, bars.size() - drawn(dimension));
        return dimension == Dimension.YEAR
                ? bars.subList(surplus, bars.size())
                : bars.subList(0, bars.size() - surplus);
    }

    static int drawn(Dimension dimension) {
        return dimension.isMultiValued() ? MOST_TERMS : MOST_BARS;
    }

    /** The largest count, at least 1. */
    public int largest() {
        return Math.max(
                1, bars.stream().mapToInt(bar -> bar.count().cases()).max().orElse(1));
    }
}
