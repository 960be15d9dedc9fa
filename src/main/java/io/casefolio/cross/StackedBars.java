package io.casefolio.cross;

import io.casefolio.chart.Canvas;
import io.casefolio.chart.Canvas.Anchor;
import io.casefolio.chart.Canvas.Drawn;
import io.casefolio.chart.Look;
import io.casefolio.chart.Palette.Fill;
import io.casefolio.chart.Words;
import io.casefolio.cross.CrossChart.Row;
import java.util.List;
import java.util.Locale;

/** A bar for each row of a cross-table, with a part for each column. */
final class StackedBars {

    private static final int BAND = 28;
    private static final int BAR = 22;
    private static final int NUMBER = 40;
    private static final int NARROW = 480;
    private static final double GAP = 1.5;

    private final CrossChart chart;
    private final Look look;
    private final Canvas canvas;
    private final List<Part> parts;
    private final int names;
    private final double from;
    private final double length;
    private final int longest;

    private StackedBars(CrossChart chart, Look look) {
        this.chart = chart;
        this.look = look;
        canvas = new Canvas(CrossTitles.of(chart), look);
        parts = Part.of(chart, canvas.colours());
        names = Math.min(
                look.width() * 2 / 5,
                chart.rows().stream()
                        .mapToInt(row -> Words.room(row.head().label(), Canvas.LABEL_SIZE))
                        .max()
                        .orElse(0));
        from = canvas.left() + names + 10;
        length = canvas.right() - NUMBER - from;
        longest = Math.max(1, chart.rows().stream().mapToInt(Row::sum).max().orElse(1));
    }

    static Drawn of(CrossChart chart, Look look) {
        return new StackedBars(chart, look).draw();
    }

    private Drawn draw() {
        double y = Legend.draw(canvas, parts) + 6;
        if (chart.rows().isEmpty()) {
            canvas.name(
                    Anchor.START,
                    canvas.left(),
                    y + BAND / 2.0,
                    canvas.right() - canvas.left(),
                    false,
                    chart.summary());
            y += BAND;
        }
        for (Row row : chart.rows()) {
            draw(row, y);
            y += BAND;
        }
        return canvas.finish(y);
    }

    private void draw(Row row, double y) {
        String name = Words.bounded(row.head().label());
        double middle = y + BAND / 2.0;
        boolean cut = canvas.name(Anchor.END, from - 10, middle, names, false, name);
        int sum = row.sum();
        double x = from;
        for (Part part : parts) {
            int count = part.count(row);
            double width =
                    length * (chart.choice().shape() == Shape.FULL ? fraction(count, sum) : fraction(count, longest));
            if (count > 0) {
                draw(part, count, sum, x, middle - BAR / 2.0, Math.max(1, width - GAP));
                if (look.width() >= NARROW) {
                    canvas.link(part.href(row), words(name, part, count, sum), x, y, width, BAND, false);
                }
            }
            x += width;
        }
        canvas.write(
                Anchor.START,
                (chart.choice().shape() == Shape.FULL ? from + length : x) + 5,
                middle,
                Canvas.LABEL_SIZE,
                canvas.colours().ink(),
                true,
                Integer.toString(sum));
        canvas.link(
                row.head().href(),
                name + ": " + row.head().cases(),
                0,
                y,
                look.width() >= NARROW ? from - 4 : look.width(),
                BAND,
                cut);
    }

    private void draw(Part part, int count, int sum, double x, double y, double width) {
        Fill fill = part.fill();
        canvas.rect(
                x,
                y,
                width,
                BAR,
                fill == null ? "none" : fill.colour(),
                canvas.colours().line());
        String number = chart.choice().shape() == Shape.FULL ? percent(count, sum) : Integer.toString(count);
        if (Words.room(number, Canvas.LABEL_SIZE - 1) + 4 <= width) {
            canvas.write(
                    Anchor.MIDDLE,
                    x + width / 2,
                    y + BAR / 2.0,
                    Canvas.LABEL_SIZE - 1,
                    fill == null ? canvas.colours().ink() : fill.ink(),
                    false,
                    number);
        }
    }

    private String words(String row, Part part, int count, int sum) {
        String words = row + " · " + Words.bounded(part.label()) + ": " + count;
        return chart.choice().shape() == Shape.FULL ? words + " (" + percent(count, sum) + ")" : words;
    }

    private static double fraction(int count, int whole) {
        return whole == 0 ? 0 : (double) count / whole;
    }

    private static String percent(int count, int whole) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * fraction(count, whole));
    }
}
