package io.casefolio.chart;

import io.casefolio.chart.Layout.Area;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Regions as squares of one size: a schematic, not a map. */
final class TileGrid {

    private static final int SMALLEST_NAME = 10;
    private static final int LARGEST_NAME = 14;
    private static final int GAP = 3;

    private final Chart chart;
    private final Look look;
    private final Palette colours;
    private final Layout layout;
    private final double size;
    private final double left;
    private final int nameSize;
    private final boolean codes;
    private final Picture picture;

    private TileGrid(Chart chart, Look look) {
        this.chart = chart;
        this.look = look;
        colours = look.theme().palette();
        layout = Layout.of(chart, look);
        size = Math.min((double) layout.plotWidth() / Province.COLUMNS, (double) layout.plotHeight() / Province.ROWS);
        left = (layout.width() - size * Province.COLUMNS) / 2;
        int fitting = (int) (LARGEST_NAME * (size - GAP - 3) / widestName(LARGEST_NAME));
        codes = fitting < SMALLEST_NAME;
        nameSize = codes ? (int) Math.max(6, Math.min(LARGEST_NAME, size / 4)) : Math.min(LARGEST_NAME, fitting);
        picture = new Picture(chart, look, layout.width(), layout.height());
    }

    static String of(Chart chart, Look look) {
        return new TileGrid(chart, look).draw();
    }

    private int widestName(int fontSize) {
        return Stream.of(Province.values())
                .flatMap(province -> name(province, fontSize).stream())
                .mapToInt(line -> Words.width(line, fontSize))
                .max()
                .orElse(1);
    }

    /** In one line, or in two if that is too wide for a square. */
    private List<String> name(Province province, int fontSize) {
        if (isChinese()) {
            return List.of(province.value());
        }
        String whole = province.english().replace("-", "");
        int end = Math.max(province.english().indexOf(' '), province.english().indexOf('-')) + 1;
        return end == 0 || Words.width(whole, fontSize) <= size - GAP - 3
                ? List.of(whole)
                : List.of(
                        province.english().substring(0, end).strip(),
                        province.english().substring(end));
    }

    private boolean isChinese() {
        return chart.language().getLanguage().equals("zh");
    }

    private String draw() {
        Element drawing = picture.drawing();
        if (look.framed()) {
            Canvas.rect(drawing, 0, 0, layout.width(), layout.height(), colours.background());
            lines(drawing, layout.title(), Layout.MARGIN + 12, Layout.TITLE_SIZE, colours.ink(), "bold");
            lines(drawing, layout.caption(), layout.captionTop() + 12, Layout.CAPTION_SIZE, colours.muted(), "normal");
        }
        Map<String, ChartValue> bars = chart.bars().stream()
                .collect(Collectors.toMap(bar -> bar.count().term().value(), Function.identity()));
        for (Province province : Province.values()) {
            tile(drawing, province, bars.get(province.value()));
        }
        return picture.toString();
    }

    private void tile(Element drawing, Province province, @Nullable ChartValue bar) {
        double x = left + size * province.column();
        double y = layout.top() + size * province.row();
        int count = bar == null ? 0 : bar.count().cases();
        int shade = Shade.of(count, chart.largest());
        String ink = shade == 0 ? colours.muted() : colours.stepInk(shade);
        Element square = Canvas.rect(drawing, x, y, size - GAP, size - GAP, shade == 0 ? "none" : colours.step(shade))
                .attr("rx", "4")
                .attr("stroke", colours.line());
        if (bar != null && bar.count().selected()) {
            square.attr("stroke", colours.ink()).attr("stroke-width", "3");
        }
        double middle = x + (size - GAP) / 2;
        List<String> name = codes && !isChinese() ? List.of(province.code()) : name(province, nameSize);
        for (int i = 0; i < name.size(); i++) {
            double line = y + size * 0.34 + nameSize * 1.1 * (i - (name.size() - 1) / 2.0);
            Canvas.text(drawing, middle, line, nameSize, ink, "normal", name.get(i));
        }
        Canvas.text(
                drawing,
                middle,
                y + size * 0.74,
                Math.min(20, (int) (size * 0.3)),
                ink,
                "bold",
                Integer.toString(count));
        if (bar != null && count > 0) {
            picture.link(bar, new Area(x, y, size - GAP, size - GAP));
        }
    }

    private static void lines(Element parent, List<String> lines, int top, int size, String fill, String weight) {
        for (int i = 0; i < lines.size(); i++) {
            Canvas.text(
                            parent,
                            Layout.MARGIN,
                            top + i * (size * 1.3 + 2) - size * 0.35,
                            size,
                            fill,
                            weight,
                            lines.get(i))
                    .attr("text-anchor", "start");
        }
    }
}
