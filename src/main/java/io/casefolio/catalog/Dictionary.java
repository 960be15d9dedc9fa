package io.casefolio.catalog;

import io.casefolio.model.Dimension;
import io.casefolio.model.Term;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** The words that a reader may have meant: terms in both languages and the words of English titles and labels. */
final class Dictionary {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** As written, by what they fold to. */
    private final Map<String, String> words = new LinkedHashMap<>();

    Dictionary(List<CaseCard> cards, Labels labels) {
        for (CaseCard card : cards) {
            addWords(card.study().titleEn());
            for (Dimension dimension : Dimension.IN_VOCABULARY) {
                for (String value : card.values(dimension)) {
                    Term term = labels.term(dimension, value);
                    words.putIfAbsent(Folding.fold(value), value);
                    addWords(term.labelEn());
                }
            }
        }
    }

    private void addWords(@Nullable String text) {
        if (text != null) {
            Arrays.stream(BETWEEN_WORDS.split(text))
                    .filter(word -> word.length() > 2)
                    .forEach(word -> words.putIfAbsent(Folding.fold(word), word));
        }
    }

    /** The word nearest to one that is not known, no more than a third of it changed; a swap is one change. */
    Optional<String> nearest(String folded) {
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
