package io.casefolio.chart;

import io.casefolio.compare.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The option object that ECharts draws, here and in the browser. */
final class ChartOption {

    private static final int WIDEST_BAR = 22;
    private static final int WIDEST_OF_PAIRS = 16;
    private static final int WIDEST_COLUMN = 56;

    private final Chart chart;
    private final Palette colours;
    private final Layout layout;
    private final boolean framed;
    private final boolean columns;

    private ChartOption(Chart chart, Look look) {
        this.chart = chart;
        this.colours = look.theme().palette();
        this.layout = Layout.of(chart, look);
        this.framed = look.framed();
        this.columns = chart.form() == Form.COLUMNS;
    }

    static Map<String, Object> of(Chart chart, Look look) {
        return new ChartOption(chart, look).build();
    }

    /** What is written beside a bar; a chosen value is marked by more than its colour. */
    static String label(ChartValue bar) {
        return Words.bounded(bar.count().selected() ? "✓ " + bar.label() : bar.label());
    }

    private Map<String, Object> build() {
        Map<String, Object> option = new LinkedHashMap<>();
        option.put("animation", false);
        option.put("backgroundColor", framed ? colours.background() : "transparent");
        option.put("textStyle", Map.of("fontFamily", Words.FONTS, "color", colours.ink()));
        option.put("title", titles());
        option.put(
                "grid",
                Map.of(
                        "left", layout.left(),
                        "top", layout.top(),
                        "width", layout.plotWidth(),
                        "height", layout.plotHeight(),
                        "outerBoundsMode", "none"));
        option.put("xAxis", columns ? categories() : counts());
        option.put("yAxis", columns ? counts() : categories());
        option.put("tooltip", tooltip());
        if (chart.isPaired()) {
            option.put("legend", legend());
        }
        option.put("series", chart.series().stream().map(this::series).toList());
        return option;
    }

    private List<Object> titles() {
        List<Object> titles = new ArrayList<>();
        if (!layout.title().isEmpty()) {
            titles.add(words(layout.title(), Layout.TITLE_SIZE, "bold", colours.ink(), Layout.MARGIN - 4));
            titles.add(words(layout.caption(), Layout.CAPTION_SIZE, "normal", colours.muted(), layout.captionTop()));
        }
        if (chart.drawn().isEmpty()) {
            List<String> lines = Words.lines(
                    chart.nothing(), layout.width() - 2 * Layout.MARGIN, Layout.LABEL_SIZE, 3, chart.language());
            titles.add(words(
                    lines,
                    Layout.LABEL_SIZE,
                    "normal",
                    colours.ink(),
                    layout.top() + Math.max(0, layout.plotHeight() / 2 - 16)));
        }
        return titles;
    }

    private static Map<String, Object> words(List<String> lines, int size, String weight, String color, int top) {
        return Map.of(
                "text",
                String.join("\n", lines),
                "left",
                Layout.MARGIN,
                "top",
                top,
                "padding",
                0,
                "textStyle",
                Map.of("fontSize", size, "fontWeight", weight, "color", color, "lineHeight", size * 13 / 10 + 2));
    }

    private Map<String, Object> categories() {
        return Map.of(
                "type", "category",
                "inverse", !columns,
                "data",
                        chart.drawn().stream()
                                .map(bar -> layout.fitting(label(bar), chart))
                                .toList(),
                "axisTick", Map.of("show", false),
                "axisLine", Map.of("lineStyle", Map.of("color", colours.line())),
                "axisLabel", Map.of("fontSize", Layout.LABEL_SIZE, "color", colours.ink()));
    }

    private Map<String, Object> counts() {
        return Map.of("type", "value", "min", 0, "max", chart.longest(), "show", false);
    }

    private Map<String, Object> tooltip() {
        return Map.of(
                "trigger",
                "axis",
                "renderMode",
                "richText",
                "confine",
                true,
                "formatter",
                chart.isPaired() ? "{b}\n{a0}: {c0}" + unit() + "\n{a1}: {c1}" + unit() : "{b}: {c}",
                "axisPointer",
                Map.of("type", "shadow"),
                "backgroundColor",
                colours.background(),
                "borderColor",
                colours.line(),
                "textStyle",
                Map.of("color", colours.ink(), "fontSize", Layout.LABEL_SIZE));
    }

    private Map<String, Object> legend() {
        return Map.of(
                "left",
                Layout.MARGIN,
                "top",
                layout.legendTop(),
                "padding",
                0,
                "orient",
                "vertical",
                "itemGap",
                Layout.LEGEND_LINE - Layout.LABEL_SIZE,
                "itemHeight",
                Layout.LABEL_SIZE,
                "selectedMode",
                false,
                "data",
                chart.series().stream().map(this::name).toList(),
                "textStyle",
                Map.of("color", colours.ink(), "fontSize", Layout.LABEL_SIZE));
    }

    /** A set's name, which begins with what tells it from the other, as short as there is room for. */
    private String name(Series set) {
        return Words.shortened(Words.clean(set.name()), layout.width() - 4 * Layout.MARGIN, Layout.LABEL_SIZE);
    }

    private String unit() {
        return chart.measure() == Measure.SHARE ? " %" : "";
    }

    private Map<String, Object> item(ChartValue bar) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("name", label(bar)); // whole, for the tooltip
        if (bar.href() != null) {
            item.put("href", bar.href());
        }
        if (chart.measure() == Measure.COUNT) {
            item.put("value", bar.count().cases());
        } else {
            item.put("value", chart.length(bar));
            item.put("label", Map.of("formatter", "{c} % (" + bar.count().cases() + ")"));
        }
        return item;
    }

    private Map<String, Object> series(Series set) {
        boolean first = set.equals(chart.series().get(0));
        return Map.of(
                "type",
                "bar",
                "name",
                name(set),
                "data",
                chart.drawn(set).stream().map(this::item).toList(),
                "barMaxWidth",
                columns ? WIDEST_COLUMN : chart.isPaired() ? WIDEST_OF_PAIRS : WIDEST_BAR,
                "itemStyle",
                Map.of(
                        "color",
                        first ? colours.bar() : colours.other(),
                        "borderRadius",
                        columns ? List.of(3, 3, 0, 0) : List.of(0, 3, 3, 0)),
                "label",
                Map.of(
                        "show",
                        true,
                        "position",
                        columns ? "top" : "right",
                        "color",
                        colours.ink(),
                        "fontSize",
                        Layout.LABEL_SIZE),
                "emphasis",
                Map.of("disabled", true));
    }
}
