package io.casefolio.pairing;

import io.casefolio.model.Section;
import io.casefolio.parse.ParsedCase;
import io.casefolio.text.Analysis;
import io.casefolio.text.Folding;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words of a case, with how often it has each. Chinese words are pairs of characters. */
final class CaseWords {

    /** A word of the title counts as if the text had it that often. */
    private static final int IN_TITLE = 5;

    /** So many occurrences tell half of what any number can, as in BM25. */
    private static final double HALF = 3;

    private final ParsedCase parsedCase;
    private final Map<String, Integer> counts = new HashMap<>();

    CaseWords(ParsedCase parsedCase) {
        this.parsedCase = parsedCase;
        add(parsedCase.title(), IN_TITLE);
        for (Section section : parsedCase.sections()) {
            add(section.text(), 1);
        }
    }

    private void add(String text, int times) {
        Analysis.words(Analysis.PAIRS, Folding.fold(text))
                .forEach(word -> counts.merge(word.text(), times, Integer::sum));
    }

    ParsedCase parsedCase() {
        return parsedCase;
    }

    Set<String> words() {
        return counts.keySet();
    }

    /** How much the case is about the word, from 0 to 1. */
    double about(String word) {
        int count = counts.getOrDefault(word, 0);
        return count / (count + HALF);
    }
}
