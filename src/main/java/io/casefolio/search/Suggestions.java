package io.casefolio.search;

import io.casefolio.text.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what begins with or contains some typed characters. */
public final class Suggestions {

    /** A suggestion, folded once for all that is typed. */
    private record Candidate(
            Suggestion suggestion, String value, @Nullable String labelEn) {

        static Candidate of(Suggestion suggestion) {
            String labelEn = suggestion.labelEn();
            return new Candidate(
                    suggestion, Folding.fold(suggestion.value()), labelEn == null ? null : Folding.fold(labelEn));
        }

        int rank(String folded) {
            return Math.min(rank(value, folded), rank(labelEn, folded));
        }

        private static int rank(@Nullable String text, String folded) {
            if (text == null) {
                return Integer.MAX_VALUE;
            }
            return text.startsWith(folded) ? 0 : text.contains(folded) ? 1 : Integer.MAX_VALUE;
        }
    }

    private final List<Candidate> candidates;

    public Suggestions(Stream<Suggestion> all) {
        candidates = all.map(Candidate::of).toList();
    }

    /** Those that contain what is typed, in either language; those that begin with it first, then the frequent ones. */
    public List<Suggestion> suggest(String typed, int most) {
        String folded = Folding.fold(typed.strip());
        return candidates.stream()
                .filter(candidate -> candidate.rank(folded) < Integer.MAX_VALUE)
                .sorted(Comparator.<Candidate>comparingInt(candidate -> candidate.rank(folded))
                        .thenComparing(Comparator.<Candidate, Integer>comparing(
                                        candidate -> candidate.suggestion().count())
                                .reversed()))
                .map(Candidate::suggestion)
                .limit(most)
                .toList();
    }
}
