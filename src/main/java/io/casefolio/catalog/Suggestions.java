package io.casefolio.catalog;

import io.casefolio.model.Dimension;
import io.casefolio.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what begins with or contains some typed characters. */
final class Suggestions {

    private static final List<Dimension> SUGGESTED =
            List.of(Dimension.TECHNOLOGY, Dimension.PLATFORM, Dimension.CITY, Dimension.REGION, Dimension.INDUSTRY);

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

    private final List<Candidate> candidates = new ArrayList<>();

    Suggestions(List<Facet> facets, List<CaseCard> cards) {
        for (Facet facet : facets) {
            if (SUGGESTED.contains(facet.dimension())) {
                for (FacetValue value : facet.values()) {
                    Term term = value.term();
                    add(new Suggestion(term.value(), term.labelEn(), term.dimension(), value.count()));
                }
            }
        }
        cards.forEach(
                card -> add(new Suggestion(card.study().title(), card.study().titleEn(), null, 1)));
    }

    private void add(Suggestion suggestion) {
        candidates.add(Candidate.of(suggestion));
    }

    List<Suggestion> suggest(String typed, int most) {
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
