package io.casefolio.chart;

import java.util.List;

/**
 * The bars of one set of cases.
 *
 * @param name in the chart's language; empty where the chart has one set only
 * @param cases the cases behind it
 * @param without how many of them have no value
 * @param bars every value, years in order and others by falling count; those of two sets are of the same values
 */
public record Series(String name, int cases, int without, List<ChartValue> bars) {}
