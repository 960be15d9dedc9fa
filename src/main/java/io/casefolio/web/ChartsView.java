package io.casefolio.web;

import java.util.List;

/**
 * The charts of a filtered set.
 *
 * @param cases the list of the same set
 * @param library where browsers find what draws the charts
 */
record ChartsView(
        List<ChartView> charts,
        CrossTableView cross,
        FiltersView filters,
        int total,
        String cases,
        boolean filtered,
        String library) {}
