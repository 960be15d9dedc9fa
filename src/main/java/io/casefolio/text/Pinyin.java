package io.casefolio.text;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

/** The order of Chinese text by its pinyin. */
public final class Pinyin {

    private static final Collator ORDER =
            Collator.getInstance(ULocale.forLanguageTag("zh-u-co-pinyin")).freeze();

    private Pinyin() {}

    /** What a text is ordered by: keys of different texts compare as their pinyin does. */
    public static CollationKey key(String text) {
        return ORDER.getCollationKey(text);
    }
}
