package io.casefolio.chart;

import io.casefolio.catalog.Count;

/**
 * One value of a chart.
 *
 * @param label in the chart's language
 * @param href the list of exactly its cases
 */
public record ChartValue(Count count, String label, String href) {}
