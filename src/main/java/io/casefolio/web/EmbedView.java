package io.casefolio.web;

/**
 * One chart in a page of another site.
 *
 * @param theme its key
 * @param page where the catalogue shows the chart
 * @param library where browsers find what draws it
 */
record EmbedView(String theme, ChartView chart, String page, String library) {}
