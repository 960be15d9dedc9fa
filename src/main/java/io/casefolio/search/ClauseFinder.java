package io.casefolio.search;

import io.casefolio.query.TextQuery.Clause;
import io.casefolio.text.Analysis;
import io.casefolio.text.Analysis.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds a clause in folded text as the index does, so that what is marked is what matched. */
final class ClauseFinder {

    /** Where something stands in a text. */
    record Span(int from, int to) {}

    private final Clause clause;
    private final List<Word> words;
    private final List<Word> stems;

    ClauseFinder(Clause clause) {
        this.clause = clause;
        this.words = Analysis.words(Analysis.SINGLES, clause.text());
        this.stems = Analysis.words(Analysis.ENGLISH, clause.text());
    }

    Clause clause() {
        return clause;
    }

    /** Wherever its words stand in a row; Chinese characters alone also match inside of words. */
    List<Span> find(FoldedText text) {
        if (clause.isHan()) {
            return text.isEnglish() ? List.of() : findRuns(text.characters());
        }
        List<Word> wanted = text.isEnglish() ? stems : words;
        boolean impossible = wanted.isEmpty()
                || (!text.isEnglish()
                        && !text.characters().contains(wanted.get(0).text()));
        return impossible ? List.of() : findRows(wanted, text.words());
    }

    private List<Span> findRuns(String text) {
        List<Span> found = new ArrayList<>();
        String run = clause.text();
        for (int at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + 1)) {
            found.add(new Span(at, at + run.length()));
        }
        return found;
    }

    private static List<Span> findRows(List<Word> wanted, List<Word> words) {
        return IntStream.rangeClosed(0, words.size() - wanted.size())
                .filter(at -> IntStream.range(0, wanted.size())
                        .allMatch(i ->
                                words.get(at + i).text().equals(wanted.get(i).text())))
                .mapToObj(at -> new Span(
                        words.get(at).from(), words.get(at + wanted.size() - 1).to()))
                .toList();
    }
}
