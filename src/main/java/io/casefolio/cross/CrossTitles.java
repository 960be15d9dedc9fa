package io.casefolio.cross;

import io.casefolio.chart.Canvas.Titles;

/** The words of a cross-table's pictures. */
final class CrossTitles {

    private CrossTitles() {}

    static Titles of(CrossChart chart) {
        return new Titles(
                "cross-" + chart.choice().shape().key(),
                chart.language(),
                chart.title(),
                chart.subtitle(),
                chart.summary(),
                chart.caption());
    }
}
