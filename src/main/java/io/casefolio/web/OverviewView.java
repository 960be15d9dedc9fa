package io.casefolio.web;

import java.util.List;

/**
 * What the catalogue has.
 *
 * @param recent the newest systems
 * @param full cases with text in every section, the richest in terms first
 */
record OverviewView(
        int total,
        List<CardView> recent,
        List<CardView> full,
        FiltersView.FacetView categories,
        List<ChartView> charts) {}
