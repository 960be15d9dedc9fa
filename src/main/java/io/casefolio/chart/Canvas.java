package io.casefolio.chart;

import io.casefolio.chart.Layout.Area;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A picture that is drawn piece by piece, framed as all charts are. */
public final class Canvas {

    public static final int LABEL_SIZE = Layout.LABEL_SIZE;
    private static final int TITLE_LINE = 22;
    private static final int CAPTION_LINE = 16;

    private final Look look;
    private final Titles titles;
    private final Palette colours;
    private final Picture picture;
    private final @Nullable Element paper;
    private final int top;

    /**
     * What a picture says besides its numbers.
     *
     * @param name no other picture of a page has it in this width
     * @param subtitle what is as long as what
     */
    public record Titles(String name, Locale language, String title, String subtitle, String summary, String caption) {}

    /** A picture, and its height in pixels. */
    public record Drawn(String svg, int height) {}

    /** Where words stand from the point that is given. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    public Canvas(Titles titles, Look look) {
        this.look = look;
        this.titles = titles;
        colours = look.theme().palette();
        picture =
                new Picture(titles.name(), titles.language(), titles.title(), titles.summary(), look, look.width(), 0);
        if (!look.framed()) {
            paper = null;
            top = 4;
            return;
        }
        paper = rect(picture.drawing(), 0, 0, look.width(), 0, colours.background());
        int below = lines(titles.title(), 2, Layout.MARGIN + TITLE_LINE / 2, TITLE_LINE, Layout.TITLE_SIZE, true);
        top = lines(titles.subtitle(), 3, below, CAPTION_LINE + 2, Layout.LABEL_SIZE - 1, false);
    }

    /** Returns where the next line would stand. */
    private int lines(String text, int most, int from, int line, int size, boolean bold) {
        int y = from;
        for (String words : Words.lines(text, right() - left(), size, most, titles.language())) {
            write(Anchor.START, left(), y, size, bold ? colours.ink() : colours.muted(), bold, words);
            y += line;
        }
        return y;
    }

    public Palette colours() {
        return colours;
    }

    public int left() {
        return look.framed() ? Layout.MARGIN : 4;
    }

    public int right() {
        return look.width() - left();
    }

    /** Where there is room below the title. */
    public int top() {
        return top;
    }

    /**
     * Draws a rectangle.
     *
     * @param outline null for none
     */
    public void rect(double x, double y, double width, double height, String fill, @Nullable String outline) {
        Element rect = rect(picture.drawing(), x, y, width, height, fill);
        if (outline != null) {
            rect.attr("stroke", outline).attr("stroke-width", "0.75");
        }
    }

    /** Words whose middle line is at a height. */
    public void write(Anchor anchor, double x, double y, int size, String fill, boolean bold, String words) {
        text(picture.drawing(), x, y, size, fill, bold ? "bold" : "normal", Words.clean(words))
                .attr("text-anchor", anchor.name().toLowerCase(Locale.ROOT));
    }

    /**
     * A name in the room there is.
     *
     * @return whether its end is cut off, so that a link should show the whole
     */
    public boolean name(Anchor anchor, double x, double y, int room, boolean bold, String name) {
        String fitting = Words.fitting(name, bold ? room * 9 / 10 : room, LABEL_SIZE);
        write(anchor, x, y, LABEL_SIZE, colours.ink(), bold, fitting);
        return !fitting.equals(name);
    }

    /**
     * Makes a part of the picture lead somewhere; nothing where {@code href} is null.
     *
     * @param cut whether the picture has a name cut off that is whole in these words
     */
    public void link(
            @Nullable String href, String words, double x, double y, double width, double height, boolean cut) {
        if (href != null) {
            picture.link(href, words, new Area(x, y, width, height), cut);
        }
    }

    /** The picture, with its caption below what is drawn. */
    public Drawn finish(double bottom) {
        double height = bottom + 4;
        if (paper != null) {
            height = lines(titles.caption(), 3, (int) bottom + Layout.MARGIN, CAPTION_LINE, Layout.CAPTION_SIZE, false);
            paper.attr("height", number(height));
        }
        picture.height((int) Math.ceil(height));
        return new Drawn(picture.toString(), (int) Math.ceil(height));
    }

    static Element rect(Element parent, double x, double y, double width, double height, String fill) {
        return parent.appendElement("rect")
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("width", number(width))
                .attr("height", number(height))
                .attr("fill", fill);
    }

    static Element text(Element parent, double x, double y, int size, String fill, String weight, String words) {
        return parent.appendElement("text")
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("font-size", size + "px")
                .attr("font-weight", weight)
                .attr("text-anchor", "middle")
                .attr("dominant-baseline", "central")
                .attr("fill", fill)
                .text(words);
    }

    private static String number(double value) {
        return Double.toString(Math.round(value * 10) / 10.0);
    }
}
