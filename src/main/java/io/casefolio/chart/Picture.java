package io.casefolio.chart;

import io.casefolio.chart.Layout.Area;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * An SVG for pages with a strict policy and for readers who do not see it: no style in it, a title and a description
 * of our own, and over the drawing a link for each bar that is as large as the bar's band.
 */
final class Picture {

    private static final Set<String> TEXT_PROPERTIES = Set.of("font-size", "font-weight", "font-style");
    private static final Set<String> NOT_DRAWN = Set.of(
            "style",
            "class",
            "pointer-events",
            "ecmeta_series_index",
            "ecmeta_data_index",
            "ecmeta_ssr_type",
            "ecmeta_silent");
    private static final Pattern GENERATED_ID = Pattern.compile("zr[0-9]+-");

    private final Document document = new Document("", "");
    private final Element svg;
    private final Element drawing;
    private final String id;
    private final Look look;

    Picture(Chart chart, Look look, int width, int height) {
        this(
                chart.dimension().key() + "-" + chart.form().key(),
                chart.language(),
                chart.title(),
                chart.summary(),
                look,
                width,
                height);
    }

    /** @param name no other picture of a page has it in this width */
    Picture(String name, Locale language, String title, String summary, Look look, int width, int height) {
        this.look = look;
        id = "chart-" + name + (look.framed() ? "" : "-" + width) + "-";
        document.outputSettings(new OutputSettings()
                .syntax(OutputSettings.Syntax.xml)
                .escapeMode(EscapeMode.xhtml)
                .prettyPrint(false));
        document.parser(Parser.xmlParser());
        svg = document.appendElement("svg")
                .attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("width", Integer.toString(width))
                .attr("height", Integer.toString(height))
                .attr("viewBox", "0 0 " + width + " " + height)
                .attr("class", "chart-svg")
                .attr("lang", language.getLanguage().equals("zh") ? "zh-CN" : "en");
        svg.appendElement("title").attr("id", id + "title").text(Words.clean(title));
        svg.appendElement("desc").attr("id", id + "desc").text(Words.clean(summary));
        drawing = svg.appendElement("g")
                .attr("role", "img")
                .attr("font-family", Words.FONTS)
                .attr("aria-labelledby", id + "title")
                .attr("aria-describedby", id + "desc");
    }

    /** What ECharts has drawn, with its style sheet left out and its inline styles as attributes. */
    static String of(String drawn, Chart chart, Look look) {
        Layout layout = Layout.of(chart, look);
        Picture picture = new Picture(chart, look, layout.width(), layout.height());
        picture.take(drawn);
        for (int set = 0; set < chart.series().size(); set++) {
            List<ChartValue> bars = chart.drawn(chart.series().get(set));
            for (int i = 0; i < bars.size(); i++) {
                String name = ChartOption.label(bars.get(i));
                boolean cut = !layout.fitting(name, chart).equals(name);
                picture.link(bars.get(i), words(chart, set, bars.get(i)), layout.area(chart, i, set), cut);
            }
        }
        return picture.toString();
    }

    private void take(String drawn) {
        Element root = Jsoup.parse(Words.clean(drawn), "", Parser.xmlParser()).expectFirst("svg");
        root.select("style").remove();
        root.getAllElements().forEach(this::takeStyle);
        for (Node node : List.copyOf(root.childNodes())) {
            if (node instanceof Element) {
                drawing.appendChild(node);
            }
        }
    }

    private void takeStyle(Element element) {
        for (String declaration : element.attr("style").split(";", -1)) {
            String[] parts = declaration.split(":", 2);
            if (parts.length == 2 && TEXT_PROPERTIES.contains(parts[0].strip())) {
                element.attr(parts[0].strip(), parts[1].strip());
            }
        }
        NOT_DRAWN.forEach(element::removeAttr);
        element.attributes().forEach(attribute -> {
            String value = GENERATED_ID.matcher(attribute.getValue()).replaceAll(id);
            if (!value.equals(attribute.getValue())) {
                element.attr(attribute.getKey(), value);
            }
        });
    }

    Element drawing() {
        return drawing;
    }

    private static String words(Chart chart, int set, ChartValue bar) {
        Series series = chart.series().get(set);
        String count = Words.bounded(bar.label()) + ": " + bar.count().cases();
        return chart.isPaired() ? Words.clean(series.name()) + " – " + count + "/" + series.cases() : count;
    }

    void link(ChartValue bar, Area area) {
        link(bar, Words.bounded(bar.label()) + ": " + bar.count().cases(), area, false);
    }

    private void link(ChartValue bar, String words, Area area, boolean cut) {
        if (bar.href() != null) {
            link(bar.href(), words, area, cut);
        }
    }

    /** @param cut whether the picture has no room for the whole name, which a page shows while the link has the focus */
    void link(String href, String words, Area area, boolean cut) {
        Element link = svg.appendElement("a").attr("href", href).attr("class", "chart-area");
        link.appendElement("title").text(words);
        link.appendElement("rect")
                .attr("x", round(area.x()))
                .attr("y", round(area.y()))
                .attr("width", round(area.width()))
                .attr("height", round(area.height()))
                .attr("fill", "none")
                .attr("pointer-events", "all");
        if (cut && !look.framed()) {
            whole(link, words, area);
        }
    }

    private void whole(Element link, String words, Area area) {
        int line = Layout.LABEL_SIZE + 5;
        List<String> lines = Words.lines(words, look.width() - 24, Layout.LABEL_SIZE, 4, Locale.ROOT);
        int width = lines.stream()
                .mapToInt(text -> Words.room(text, Layout.LABEL_SIZE))
                .max()
                .orElse(0);
        double x = Math.max(0, Math.min(area.x() + 4, look.width() - width - 16.0));
        Element whole = link.appendElement("g").attr("class", "chart-whole").attr("visibility", "hidden");
        Canvas.rect(whole, x, area.y(), width + 12.0, line * lines.size() + 8.0, "var(--surface)")
                .attr("stroke", look.theme().palette().line());
        for (int i = 0; i < lines.size(); i++) {
            double y = area.y() + 4 + line * (i + 0.5);
            Canvas.text(whole, x + 6, y, Layout.LABEL_SIZE, "currentColor", "normal", lines.get(i))
                    .attr("text-anchor", "start");
        }
    }

    /** Grows or shrinks to a height that is known only once all is drawn. */
    void height(int height) {
        svg.attr("height", Integer.toString(height)).attr("viewBox", "0 0 " + svg.attr("width") + " " + height);
    }

    private static String round(double pixels) {
        return Long.toString(Math.round(pixels));
    }

    @Override
    public String toString() {
        return (look.framed() ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" : "") + svg.outerHtml();
    }
}
