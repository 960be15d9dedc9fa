package io.casefolio.chart;

import io.casefolio.catalog.Count;
import org.jspecify.annotations.Nullable;

/**
 * One value of a chart.
 *
 * @param label in the chart's language
 * @param href the list of exactly its cases; null where no address says just that
 */
public record ChartValue(
        Count count, String label, @Nullable String href) {}
