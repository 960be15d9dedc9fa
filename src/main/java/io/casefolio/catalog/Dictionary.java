package io.casefolio.catalog;

import io.casefolio.model.Dimension;
import io.casefolio.model.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** The words that a reader may have meant: terms in both languages and the words of English titles and labels. */
final class Dictionary {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> words = new LinkedHashSet<>();

    Dictionary(List<CaseCard> cards, Labels labels) {
        for (CaseCard card : cards) {
            addWords(card.study().titleEn());
            for (Dimension dimension : Dimension.IN_VOCABULARY) {
                for (String value : card.values(dimension)) {
                    Term term = labels.term(dimension, value);
                    words.add(Folding.fold(value));
                    addWords(term.labelEn());
                }
            }
        }
    }

    private void addWords(@Nullable String text) {
        if (text != null) {
            Arrays.stream(BETWEEN_WORDS.split(Folding.fold(text)))
                    .filter(word -> word.length() > 2)
                    .forEach(words::add);
        }
    }

    /** The word nearest to one that is not known, no more than a third of it changed. */
    Optional<String> nearest(String folded) {
        int most = Math.max(1, folded.length() / 3);
        if (folded.length() < 3 || folded.length() > 40 || words.contains(folded)) {
            return Optional.empty();
        }
        LevenshteinDistance distance = new LevenshteinDistance(most);
        List<String> near = new ArrayList<>(words);
        near.removeIf(word -> distance.apply(folded, word) < 0);
        return near.stream().min(Comparator.comparing(word -> distance.apply(folded, word)));
    }
}
