package io.casefolio.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Words of Chinese text, which has no spaces: the dictionary of ICU tells where one ends. */
public final class ChineseWords {

    private ChineseWords() {}

    /** The words in order, Latin words and numbers among them; neither spaces nor punctuation. */
    public static List<String> of(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.CHINESE);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        for (int from = 0, to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) {
                words.add(text.substring(from, to));
            }
        }
        return words;
    }
}
