package io.casefolio.pairing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much a word tells that a row and a case have in common: 1 where no other has it, 0 where all have it; the inverse
 * document frequency of Spärck Jones (1972) over rows and cases.
 */
final class Rareness {

    private final Map<String, Integer> textsWith = new HashMap<>();
    private final int texts;

    Rareness(Stream<Set<String>> texts) {
        List<Set<String>> all = texts.toList();
        all.forEach(words -> words.forEach(word -> textsWith.merge(word, 1, Integer::sum)));
        this.texts = all.size();
    }

    double of(String word) {
        if (texts <= 2) {
            return 0; // nothing is rare where there are but a row and a case
        }
        return Math.log((double) texts / textsWith.getOrDefault(word, 1)) / Math.log(texts / 2.0);
    }
}
