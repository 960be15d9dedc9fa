package io.casefolio.text;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import io.casefolio.model.Lexicon.Pronunciation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Chinese text by its pinyin. */
public final class Pinyin {

    private static final Collator ORDER =
            Collator.getInstance(ULocale.forLanguageTag("zh-u-co-pinyin")).freeze();
    private static final Transliterator READ = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");

    /** By character: asking ICU takes some 50 microseconds. */
    private static final Map<Integer, String> READINGS = new ConcurrentHashMap<>();

    private Pinyin() {}

    /** What a text is ordered by: keys of different texts compare as their pinyin does. */
    public static CollationKey key(String text) {
        return ORDER.getCollationKey(text);
    }

    /**
     * A syllable without tone for each character, ü as u.
     *
     * @param han nothing but Chinese characters
     * @param known how editors read some words; of several, the longest counts
     */
    public static List<String> syllables(String han, List<Pronunciation> known) {
        List<String> syllables = new ArrayList<>();
        for (int at = 0; at < han.length(); ) {
            int from = at;
            Pronunciation mended = known.stream()
                    .filter(one -> han.startsWith(one.written(), from))
                    .max(Comparator.comparing(one -> one.written().length()))
                    .orElse(null);
            String pinyin = mended == null ? reading(han.codePointAt(at)) : mended.pinyin();
            syllables.addAll(List.of(pinyin.strip().split(" ")));
            at += mended == null
                    ? Character.charCount(han.codePointAt(at))
                    : mended.written().length();
        }
        return syllables;
    }

    private static String reading(int character) {
        return READINGS.computeIfAbsent(character, any -> READ.transliterate(Character.toString(any)));
    }
}
