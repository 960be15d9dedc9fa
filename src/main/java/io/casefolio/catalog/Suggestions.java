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

    private final Snapshot snapshot;

    Suggestions(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    List<Suggestion> suggest(String typed, int most) {
        String folded = Folding.fold(typed.strip());
        return all().stream()
                .filter(suggestion -> rank(suggestion, folded) < Integer.MAX_VALUE)
                .sorted(Comparator.<Suggestion>comparingInt(suggestion -> rank(suggestion, folded))
                        .thenComparing(Comparator.comparing(Suggestion::count).reversed()))
                .limit(most)
                .toList();
    }

    private List<Suggestion> all() {
        List<Suggestion> all = new ArrayList<>();
        for (Facet facet : snapshot.facets(CaseQuery.ALL, null)) {
            if (SUGGESTED.contains(facet.dimension())) {
                for (FacetValue value : facet.values()) {
                    Term term = value.term();
                    all.add(new Suggestion(term.value(), term.labelEn(), term.dimension(), value.count()));
                }
            }
        }
        snapshot.cards()
                .forEach(card -> all.add(
                        new Suggestion(card.study().title(), card.study().titleEn(), null, 1)));
        return all;
    }

    private static int rank(Suggestion suggestion, String folded) {
        return Math.min(rank(suggestion.value(), folded), rank(suggestion.labelEn(), folded));
    }

    private static int rank(@Nullable String text, String folded) {
        if (text == null) {
            return Integer.MAX_VALUE;
        }
        String candidate = Folding.fold(text);
        return candidate.startsWith(folded) ? 0 : candidate.contains(folded) ? 1 : Integer.MAX_VALUE;
    }
}
