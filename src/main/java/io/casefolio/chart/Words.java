package io.casefolio.chart;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures, breaks and shortens what is written in a picture, where no font can be asked. */
public final class Words {

    static final String FONTS = "system-ui, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Source Han Sans SC,"
            + " WenQuanYi Micro Hei, sans-serif";

    private static final String NARROWEST = "ijlIJ .,:;'|";
    private static final String NARROW = "frt()-/!";
    private static final String SMALL = "ckvxysz";
    private static final String WIDEST = "mwMW%@";

    /** Some room more, as no width is certain. */
    static final float WIDE_FONT = 1.04f;

    private static final int LONGEST = 120;
    private static final String ELLIPSIS = "…";

    private Words() {}

    /** About how wide a text is in a wide font such as DejaVu Sans, in pixels. */
    public static int width(String text, int fontSize) {
        double ems = text.codePoints().mapToDouble(Words::ems).sum();
        return (int) Math.ceil(ems * fontSize);
    }

    private static double ems(int c) {
        if (isWide(c) || WIDEST.indexOf(c) >= 0) {
            return 1;
        }
        return NARROWEST.indexOf(c) >= 0
                ? 0.32
                : NARROW.indexOf(c) >= 0 ? 0.41 : SMALL.indexOf(c) >= 0 ? 0.58 : Character.isUpperCase(c) ? 0.76 : 0.64;
    }

    private static boolean isWide(int codePoint) {
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }

    /** At most so many characters that a reader would count, with what XML cannot hold replaced. */
    public static String bounded(String text) {
        String clean = clean(text);
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(clean);
        int end = characters.next(LONGEST);
        return end == BreakIterator.DONE || end == clean.length() ? clean : clean.substring(0, end) + ELLIPSIS;
    }

    /** With U+FFFD for each character that an XML document may not contain, such as half a surrogate pair. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(isXml(c) ? c : 0xFFFD));
        return clean.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    /** A text in lines; what does not fit is left out with an ellipsis. */
    static List<String> lines(String text, int width, int fontSize, int most, Locale language) {
        BreakIterator breaks = BreakIterator.getLineInstance(language);
        breaks.setText(text);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String piece = text.substring(start, end);
            if (line.length() > 0 && width(line + piece.stripTrailing(), fontSize) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().stripTrailing());
        if (lines.size() > most) {
            List<String> kept = new ArrayList<>(lines.subList(0, most));
            kept.set(most - 1, kept.get(most - 1) + ELLIPSIS);
            lines = kept;
        }
        return lines.stream().map(one -> shortened(one, width, fontSize)).toList();
    }

    /** The room that a text is given, in pixels. */
    public static int room(String text, int fontSize) {
        return (int) Math.ceil(width(bounded(text), fontSize) * WIDE_FONT);
    }

    /** The text in such a room, with its end left out where that is too little, so that no font clips it. */
    public static String fitting(String text, int room, int fontSize) {
        return shortened(bounded(text), room, fontSize);
    }

    /** A text with its end left out if it would be wider. */
    static String shortened(String text, int width, int fontSize) {
        if (width(text, fontSize) <= width) {
            return text;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int end = characters.first();
        for (int next = characters.next();
                next != BreakIterator.DONE && width(text.substring(0, next) + ELLIPSIS, fontSize) <= width;
                next = characters.next()) {
            end = next;
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
