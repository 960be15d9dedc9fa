package io.casefolio.text;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Text as it is searched: compatibility forms (full width) and case folded as Unicode's NFKC_Casefold says, traditional
 * characters simplified, and without the spaces that a scan leaves between two Chinese characters.
 *
 * @param text the folded text
 * @param offsets for each character of {@code text}, and for its end, the offset in the original
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Folding(String text, int[] offsets) {

    private static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Transliterator SIMPLIFY = Transliterator.getInstance("Traditional-Simplified");

    /** What characters of the basic plane fold to, looked up once; the others are rare, and many. */
    private static final @Nullable String[] KNOWN = new @Nullable String[Character.MIN_SUPPLEMENTARY_CODE_POINT];

    /** The ideographic space; no character of the basic plane behind it is one. */
    private static final char LAST_SPACE = '\u3000';

    public static String fold(String original) {
        return of(original).text();
    }

    public static Folding of(String original) {
        StringBuilder text = new StringBuilder(original.length());
        int[] offsets = new int[original.length() * 2 + 1];
        for (int i = 0; i < original.length(); ) {
            int afterSpaces = afterSpaces(original, i);
            if (afterSpaces > i && standsBetweenHan(original, i, afterSpaces)) {
                i = afterSpaces;
                continue;
            }
            int end = Math.max(afterSpaces, i + Character.charCount(original.codePointAt(i)));
            while (i < end) {
                int codePoint = original.codePointAt(i);
                for (char folded : fold(codePoint).toCharArray()) {
                    if (text.length() + 1 >= offsets.length) {
                        offsets = Arrays.copyOf(offsets, offsets.length * 2);
                    }
                    offsets[text.length()] = i;
                    text.append(folded);
                }
                i += Character.charCount(codePoint);
            }
        }
        offsets[text.length()] = original.length();
        return new Folding(text.toString(), offsets);
    }

    private static int afterSpaces(String text, int from) {
        int after = from;
        while (after < text.length() && isSpace(text.charAt(after))) {
            after++;
        }
        return after;
    }

    /** Whether what stands there is all that is between two Chinese characters. */
    private static boolean standsBetweenHan(String text, int from, int to) {
        return from > 0 && to < text.length() && isHan(text.codePointBefore(from)) && isHan(text.codePointAt(to));
    }

    private static String fold(int codePoint) {
        if (codePoint == '\n') {
            return "\n";
        }
        if (codePoint >= KNOWN.length) {
            return lookUp(codePoint);
        }
        String known = KNOWN[codePoint];
        if (known == null) {
            known = lookUp(codePoint);
            KNOWN[codePoint] = known;
        }
        return known;
    }

    private static String lookUp(int codePoint) {
        String folded = CASEFOLD.normalize(Character.toString(codePoint));
        return isHan(codePoint) ? SIMPLIFY.transliterate(folded) : folded;
    }

    private static boolean isSpace(char c) {
        return c <= LAST_SPACE && c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    public static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }
}
