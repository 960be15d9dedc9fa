package io.casefolio.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Sentences of Chinese or English text. */
public final class Sentences {

    private Sentences() {}

    /** The first sentence of the first line, with its full stop; empty for an empty text. */
    public static String first(String text) {
        String line = text.lines().findFirst().orElse("");
        BreakIterator sentences = BreakIterator.getSentenceInstance(ULocale.CHINESE);
        sentences.setText(line);
        int end = sentences.next();
        return end == BreakIterator.DONE ? line : line.substring(0, end).strip();
    }
}
