package io.casefolio.search;

import io.casefolio.text.Folding;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The words that a reader may have meant: terms in both languages and the words of English titles and labels. */
public final class Dictionary {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Neither the name of a field nor an exclusion. */
    private static final Pattern WORD = Pattern.compile("(?<![-－\\p{L}\\p{N}])[\\p{L}\\p{N}]+(?![:：\\p{L}\\p{N}])");

    private static final int MOST_CORRECTED = 10;

    /** As written, by what they fold to. */
    private final Map<String, String> words = new LinkedHashMap<>();

    /**
     * @param terms known as a whole
     * @param texts known by their {@link #words}
     */
    public Dictionary(Stream<String> terms, Stream<String> texts) {
        Stream<String> ofTexts = texts.flatMap(Dictionary::words);
        Stream.concat(terms, ofTexts).forEach(word -> words.putIfAbsent(Folding.fold(word), word));
    }

    /** The words of a text that are known by themselves. */
    public static Stream<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text).filter(word -> word.length() > 2);
    }

    /** A text in which each word that is not known is replaced by the nearest that is; of many, the first ones. */
    public String correct(String text) {
        AtomicInteger lookedUp = new AtomicInteger();
        return WORD.matcher(text).replaceAll(word -> {
            boolean few = lookedUp.incrementAndGet() <= MOST_CORRECTED;
            Optional<String> known = few ? nearest(Folding.fold(word.group())) : Optional.empty();
            return Matcher.quoteReplacement(known.orElse(word.group()));
        });
    }

    /** The word nearest to one that is not known, no more than a third of it changed; a swap is one change. */
    private Optional<String> nearest(String folded) {
        if (folded.length() < 3 || folded.length() > 40 || words.containsKey(folded)) {
            return Optional.empty();
        }
        int most = Math.max(1, folded.length() / 3);
        LevenshteinDistance distance = new LevenshteinDistance(most + 1);
        return words.keySet().stream()
                .filter(word -> changes(distance, folded, word) <= most)
                .min(Comparator.comparing(word -> changes(distance, folded, word)))
                .map(words::get);
    }

    private static int changes(LevenshteinDistance distance, String typed, String word) {
        int changes = distance.apply(typed, word);
        return changes < 0 ? Integer.MAX_VALUE : isSwapped(typed, word) ? 1 : changes;
    }

    /** Whether they differ in nothing but the order of two neighbours. */
    private static boolean isSwapped(String typed, String word) {
        int at = Arrays.mismatch(typed.toCharArray(), word.toCharArray());
        return typed.length() == word.length()
                && at >= 0
                && at + 1 < word.length()
                && typed.charAt(at) == word.charAt(at + 1)
                && typed.charAt(at + 1) == word.charAt(at)
                && typed.endsWith(word.substring(at + 2));
    }
}
