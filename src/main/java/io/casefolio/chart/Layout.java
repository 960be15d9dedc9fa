package io.casefolio.chart;

import io.casefolio.compare.Measure;
import java.util.List;

/**
 * Where the parts of a picture are, in pixels: the title above, the plot with a band for each bar, the caption below.
 *
 * @param labelWidth the room for the names of bars
 */
record Layout(
        int width,
        int height,
        int left,
        int top,
        int plotWidth,
        int plotHeight,
        int labelWidth,
        int legendTop,
        List<String> title,
        List<String> caption) {

    static final int TITLE_SIZE = 16;
    static final int CAPTION_SIZE = 11;
    static final int LABEL_SIZE = 13;
    static final int MARGIN = 16;
    static final int LEGEND_LINE = 20;
    private static final int TITLE_LINE = 22;
    private static final int CAPTION_LINE = 16;
    private static final int BAND = 28;
    private static final int BAND_OF_PAIRS = 44;
    private static final int COLUMN_HEIGHT = 200;
    private static final int LOWEST = 150;
    private static final int HIGHEST = 1500;

    /** Room for a number at the end of a bar, and for the name under a column. */
    private static final int NUMBER = 44;

    /** The same for a share with its count. */
    private static final int SHARE = 96;

    private static final int LABEL_LINE = 24;

    /** Room for a year, which is never cut: where years stand too close, some are left out. */
    private static final int YEAR = 40;

    static Layout of(Chart chart, Look look) {
        int width = look.width();
        int most = look.height() != null && look.height() < 250 ? 1 : 3;
        int inner = width - 2 * MARGIN;
        List<String> title =
                look.framed() ? Words.lines(chart.title(), inner, TITLE_SIZE, 2, chart.language()) : List.of();
        List<String> caption =
                look.framed() ? Words.lines(chart.caption(), inner, CAPTION_SIZE, most, chart.language()) : List.of();
        boolean columns = chart.form() == Form.COLUMNS;
        boolean bars = chart.form() == Form.BARS;
        int side = look.framed() ? MARGIN : 4;
        int labelWidth = bars ? labelWidth(chart, width) : 0;
        int left = bars ? side + labelWidth + 10 : side;
        int plotWidth = width - left - (!bars ? side : chart.measure() == Measure.COUNT ? NUMBER : SHARE);
        int legendTop = (look.framed() ? MARGIN + TITLE_LINE * title.size() : 0) + 4;
        int legend = chart.isPaired() ? chart.series().size() * LEGEND_LINE + 4 : 0;
        int top = legendTop + legend + (columns ? LABEL_LINE - 4 : 0);
        int bottom = (look.framed() ? MARGIN + CAPTION_LINE * caption.size() : 0) + (columns ? LABEL_LINE : 4);
        int height = look.height() == null
                ? Math.max(LOWEST, Math.min(HIGHEST, top + plotHeight(chart, plotWidth) + bottom))
                : look.height();
        return new Layout(
                width,
                height,
                left,
                top,
                plotWidth,
                Math.max(10, height - top - bottom),
                labelWidth,
                legendTop,
                title,
                caption);
    }

    private static int labelWidth(Chart chart, int width) {
        int widest = chart.drawn().stream()
                .mapToInt(bar -> Words.width(ChartOption.label(bar), LABEL_SIZE))
                .max()
                .orElse(0);
        return Math.max(30, Math.min(Math.round(widest * Words.WIDE_FONT), mostForLabels(width)));
    }

    private static int mostForLabels(int width) {
        return width * 12 / 25;
    }

    /** The name of a bar in the room that there is for it. */
    String fitting(String name, Chart chart) {
        int room = chart.form() == Form.COLUMNS
                ? Math.max(YEAR, plotWidth / Math.max(1, chart.drawn().size()) - 4)
                : labelWidth;
        return Words.fitting(name, room, LABEL_SIZE);
    }

    private static int plotHeight(Chart chart, int plotWidth) {
        return switch (chart.form()) {
            case COLUMNS -> COLUMN_HEIGHT;
            case BARS ->
                (chart.isPaired() ? BAND_OF_PAIRS : BAND)
                        * Math.max(2, chart.drawn().size());
            case TILES -> plotWidth;
        };
    }

    /** Where the lines of the caption begin. */
    int captionTop() {
        return height - MARGIN / 2 - CAPTION_LINE * caption.size();
    }

    /** A part of the picture that leads to the cases of a bar. */
    record Area(double x, double y, double width, double height) {}

    /** The part of one bar of those that stand at a value. */
    Area area(Chart chart, int index, int set) {
        Area band = band(chart, index);
        double height = band.height() / chart.series().size();
        return new Area(band.x(), band.y() + height * set, band.width(), height);
    }

    private Area band(Chart chart, int index) {
        int count = chart.drawn().size();
        if (chart.form() == Form.COLUMNS) {
            double band = (double) plotWidth / count;
            return new Area(left + band * index, top - LABEL_LINE, band, plotHeight + 2.0 * LABEL_LINE);
        }
        double band = (double) plotHeight / count;
        return new Area(0, top + band * index, width, band);
    }
}
