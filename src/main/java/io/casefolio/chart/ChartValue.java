package io.casefolio.chart;

import org.jspecify.annotations.Nullable;

/**
 * One value of a chart.
 *
 * @param value as the document has it
 * @param label in the chart's language
 * @param share of the chart's cases, 0 to 1
 * @param published the count that a document prints; null where it prints none, and for a filtered set
 * @param selected whether a filter chooses it
 * @param href the list of exactly its cases
 */
public record ChartValue(
        String value,
        String label,
        int count,
        double share,
        @Nullable Integer published,
        boolean selected,
        String href) {}
