package io.casefolio.cross;

import io.casefolio.chart.Canvas;
import io.casefolio.chart.Canvas.Anchor;
import io.casefolio.chart.Canvas.Drawn;
import io.casefolio.chart.Look;
import io.casefolio.chart.Palette;
import io.casefolio.chart.Words;
import io.casefolio.cross.CrossChart.Row;
import io.casefolio.model.Dimension;
import java.util.List;

/** A small picture for each row of a cross-table, all on one scale: columns for years, bars for other values. */
final class Multiples {

    private static final int NARROWEST = 150;
    private static final int GAP = 20;
    private static final int HEAD = 22;
    private static final int SMALL = 11;
    private static final int COLUMN_HEIGHT = 74;
    private static final int AXIS = 16;
    private static final int BAND = 17;

    private final CrossChart chart;
    private final Canvas canvas;
    private final Palette colours;
    private final List<Row> rows;
    private final boolean years;
    private final List<Integer> columns;
    private final int across;
    private final double width;
    private final double height;
    private final int largest;

    private Multiples(CrossChart chart, Look look) {
        this.chart = chart;
        canvas = new Canvas(CrossTitles.of(chart), look);
        colours = canvas.colours();
        rows = chart.multiples();
        years = chart.choice().columns() == Dimension.YEAR;
        columns = CrossChart.apart(chart.choice(), chart.columns());
        int room = canvas.right() - canvas.left();
        across = Math.max(1, Math.min(rows.size(), (room + GAP) / (NARROWEST + GAP)));
        width = (room - GAP * (across - 1.0)) / across;
        height = HEAD + (years ? 14 + COLUMN_HEIGHT + AXIS : BAND * columns.size()) + GAP;
        largest = Math.max(
                1,
                rows.stream()
                        .flatMapToInt(row -> columns.stream().mapToInt(column -> count(row, column)))
                        .max()
                        .orElse(1));
    }

    static Drawn of(CrossChart chart, Look look) {
        return new Multiples(chart, look).draw();
    }

    private Drawn draw() {
        double top = canvas.top() + 4;
        if (rows.isEmpty()) {
            canvas.name(Anchor.START, canvas.left(), top + 12, canvas.right() - canvas.left(), false, chart.summary());
            return canvas.finish(top + 24);
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double x = canvas.left() + (width + GAP) * (i % across);
            int line = i / across;
            double y = top + height * line;
            String name = Words.bounded(row.head().label());
            int cases = row.head().cases();
            int number = Words.room(" " + cases, Canvas.LABEL_SIZE);
            boolean cut = canvas.name(Anchor.START, x, y + HEAD / 2.0, (int) width - number, true, name);
            canvas.write(
                    Anchor.END,
                    x + width,
                    y + HEAD / 2.0,
                    Canvas.LABEL_SIZE,
                    colours.muted(),
                    false,
                    Integer.toString(cases));
            if (years) {
                columns(row, x, y + HEAD + 14);
            } else {
                bars(row, x, y + HEAD);
            }
            canvas.link(row.head().href(), name + ": " + cases, x - 4, y, width + 8, height - GAP / 2.0, cut);
        }
        int lines = (rows.size() + across - 1) / across;
        return canvas.finish(top + height * lines - GAP / 2.0);
    }

    private void columns(Row row, double x, double y) {
        double base = y + COLUMN_HEIGHT;
        double band = width / Math.max(1, columns.size());
        for (int i = 0; i < columns.size(); i++) {
            int count = count(row, columns.get(i));
            double tall = (double) COLUMN_HEIGHT * count / largest;
            canvas.rect(x + band * i + band * 0.12, base - tall, band * 0.76, tall, colours.bar(), null);
            if (count > 0 && Words.room(Integer.toString(count), SMALL) <= band) {
                small(Anchor.MIDDLE, x + band * (i + 0.5), base - tall - 7, Integer.toString(count));
            }
        }
        canvas.rect(x, base, width, 1, colours.line(), null);
        if (columns.size() == 1) {
            small(Anchor.MIDDLE, x + width / 2, base + 9, label(0));
        } else if (!columns.isEmpty()) {
            small(Anchor.START, x, base + 9, label(0));
            small(Anchor.END, x + width, base + 9, label(columns.size() - 1));
        }
    }

    private void bars(Row row, double x, double y) {
        int names = (int) (width * 0.52);
        double length = width - names - 6 - Words.room(" " + largest, SMALL);
        for (int i = 0; i < columns.size(); i++) {
            int count = count(row, columns.get(i));
            double middle = y + BAND * (i + 0.5);
            double bar = length * count / largest;
            small(Anchor.END, x + names, middle, Words.fitting(label(i), names, SMALL));
            canvas.rect(x + names + 6, middle - 5, bar, 10, colours.bar(), null);
            small(Anchor.START, x + names + 9 + bar, middle, Integer.toString(count));
        }
    }

    private static int count(Row row, int column) {
        return row.cells().get(column).count();
    }

    private String label(int index) {
        return chart.columns().get(columns.get(index)).label();
    }

    private void small(Anchor anchor, double x, double y, String words) {
        canvas.write(anchor, x, y, SMALL, colours.ink(), false, words);
    }
}
