package io.casefolio.share;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A picture of a case as large as Open Graph asks for, in the fonts of the system.
 *
 * @param above what the title stands under
 * @param below another title; empty for none
 * @param foot a line at the lower edge
 */
public record Poster(String above, String title, String below, String foot) {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final int MARGIN = 80;
    private static final int ROOM = WIDTH - 2 * MARGIN;
    private static final int FOOT = HEIGHT - 70;

    private static final int LARGEST = 72;
    private static final int SMALLEST = 32;
    private static final int SMALL = 32;
    private static final float LINE = 1.3f;
    private static final float SPACED = 1.1f;
    private static final int MOST_ABOVE = 2;
    private static final int MOST_BELOW = 2;

    private static final Color PAPER = new Color(0xfbfaf6);
    private static final Color INK = new Color(0x1f2626);
    private static final Color SOFT = new Color(0x565e64);
    private static final Color ACCENT = new Color(0x0f5f63);

    private static final String CHINESE = "案例目录";

    /** Whether the system has what to write Chinese with. */
    public static boolean canBeDrawn() {
        return Fonts.FIT;
    }

    /** Asked once, and not before somebody wants a picture: to read the fonts takes a while. */
    private static final class Fonts {

        static final boolean FIT = fit();

        private static boolean fit() {
            try {
                return new Font(Font.SANS_SERIF, Font.PLAIN, SMALL).canDisplayUpTo(CHINESE) < 0;
            } catch (RuntimeException | Error e) { // what Java throws where there is no font at all
                return false;
            }
        }
    }

    byte[] png() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        draw(canvas);
        canvas.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private void draw(Graphics2D canvas) {
        canvas.setColor(PAPER);
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.setColor(ACCENT);
        canvas.fillRect(0, 0, MARGIN / 4, HEIGHT);
        FontRenderContext context = canvas.getFontRenderContext();
        float y = lines(canvas, first(MOST_ABOVE, broken(above, Font.BOLD, SMALL, context)), MARGIN - SMALL);
        canvas.setColor(INK);
        List<TextLayout> rest = first(MOST_BELOW, broken(below, Font.PLAIN, SMALL, context));
        y = lines(canvas, largest(context, FOOT - SMALL * LINE * (rest.size() + 2) - y), y + SMALL);
        canvas.setColor(SOFT);
        lines(canvas, rest, y + SMALL / 2f);
        broken(foot, Font.PLAIN, SMALL, context).stream()
                .findFirst()
                .ifPresent(line -> line.draw(canvas, MARGIN, FOOT));
    }

    /** The title as large as its lines have room for, or what there is room for of a longer one. */
    private List<TextLayout> largest(FontRenderContext context, float room) {
        for (int size = LARGEST; ; size -= 4) {
            List<TextLayout> lines = broken(title, Font.BOLD, size, context);
            if (lines.size() * size * LINE <= room) {
                return lines;
            }
            if (size <= SMALLEST) {
                return first((int) (room / (size * LINE)), lines);
            }
        }
    }

    private static List<TextLayout> first(int most, List<TextLayout> lines) {
        return lines.subList(0, Math.min(lines.size(), most));
    }

    private static List<TextLayout> broken(String text, int style, int size, FontRenderContext context) {
        if (text.isEmpty()) {
            return List.of();
        }
        AttributedString written =
                new AttributedString(text, Map.of(TextAttribute.FONT, new Font(Font.SANS_SERIF, style, size)));
        LineBreakMeasurer measurer = new LineBreakMeasurer(written.getIterator(), context);
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < text.length()) {
            lines.add(measurer.nextLayout(ROOM));
        }
        return lines;
    }

    /** @return how far down they reach */
    private static float lines(Graphics2D canvas, List<TextLayout> lines, float top) {
        float y = top;
        for (TextLayout line : lines) {
            y += (line.getAscent() + line.getDescent() + line.getLeading()) * SPACED;
            line.draw(canvas, MARGIN, y);
        }
        return y;
    }
}
