package io.casefolio.catalog;

import io.casefolio.model.SystemFacts;
import io.casefolio.query.CaseQuery;
import io.casefolio.text.ChineseWords;
import io.casefolio.text.Folding;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words that the names of a case have in common with those of others; the dictionary of ICU tells where a Chinese word ends. */
final class SharedWords {

    /** They tell how a case is told, not what it is about. */
    private static final Set<String> OF_REPORTS = Set.of(
            "案例", "项目", "基于", "面向", "实践", "研究", "应用", "建设", "解决", "方案", "助力", "赋能", "推进", "提升", "发挥", "机制", "能力");

    /** A longer run of letters is no word, and might be no text that a query can have. */
    private static final int LONGEST_WORD = 100;

    /** What more than e<sup>-1</sup>, about a third, of the cases have does not tell them apart. */
    private static final double LEAST = 1;

    private final Edition edition;
    private final Set<String> own;
    private final Map<String, Double> weights = new HashMap<>();

    SharedWords(CaseCard one, Edition edition) {
        this.edition = edition;
        this.own = words(one);
    }

    /** Its title and system name. */
    static String names(CaseCard card) {
        SystemFacts system = card.study().system();
        return system == null ? card.study().title() : card.study().title() + " " + system.name();
    }

    /** The words that both names have, with the logarithm of how few cases have each. */
    Map<String, Double> with(CaseCard other) {
        Set<String> words = words(other);
        words.retainAll(own);
        Map<String, Double> telling = new TreeMap<>();
        for (String word : words) {
            double weight = weights.computeIfAbsent(word, this::weight);
            if (weight >= LEAST) {
                telling.put(word, weight);
            }
        }
        return telling;
    }

    private static Set<String> words(CaseCard card) {
        Set<String> words = new TreeSet<>();
        String names = Folding.fold(names(card));
        ChineseWords.of(names).stream()
                .filter(word -> word.length() >= 2 && word.length() <= LONGEST_WORD)
                .forEach(words::add);
        words.removeAll(OF_REPORTS);
        return words;
    }

    private double weight(String word) {
        int cases = edition.find(CaseQuery.ALL.withText('"' + word + '"').withSize(1))
                .total();
        return Math.log((double) edition.size() / Math.max(1, cases));
    }
}
