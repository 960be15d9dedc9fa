package io.casefolio.page;

import io.casefolio.meaning.Match;
import io.casefolio.model.Labels;
import io.casefolio.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Why a case is found that does not have what is typed.
 *
 * @param how its message key
 * @param found what it has instead; empty where its names tell
 */
public record MatchView(String how, Words typed, List<Words> found) {

    private static final int MOST_FOUND = 3;

    /** Some words with their language. */
    public record Words(String text, String language) {

        /** Chinese where it has a Chinese character, else English. */
        public static Words of(String text) {
            return new Words(text, text.codePoints().anyMatch(Folding::isHan) ? "zh-CN" : "en");
        }
    }

    private record Reason(Match.How how, String typed) {}

    /** One for each way and each of the typed words. */
    public static List<MatchView> of(List<Match> matches, Labels labels, Locale locale) {
        Map<Reason, List<String>> found = new LinkedHashMap<>();
        matches.forEach(
                match -> found.computeIfAbsent(new Reason(match.how(), match.typed()), reason -> new ArrayList<>())
                        .add(match.how() == Match.How.FACET ? label(match.found(), labels, locale) : match.found()));
        return found.entrySet().stream()
                .map(reason -> new MatchView(
                        "match." + reason.getKey().how().key(),
                        Words.of(reason.getKey().typed()),
                        reason.getValue().stream()
                                .filter(text -> !text.isEmpty())
                                .distinct()
                                .limit(MOST_FOUND)
                                .map(Words::of)
                                .toList()))
                .toList();
    }

    private static String label(String value, Labels labels, Locale locale) {
        return labels.terms().stream()
                .filter(term -> term.value().equals(value))
                .map(term -> term.label(locale))
                .findFirst()
                .orElse(value);
    }
}
