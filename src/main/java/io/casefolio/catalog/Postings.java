package io.casefolio.catalog;

import io.casefolio.model.Dimension;
import io.casefolio.model.SectionKind;
import io.casefolio.model.Term;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** For each value of a dimension the cases that have it, by their positions. */
final class Postings {

    private final Dimension dimension;
    private final Map<String, BitSet> cases = new TreeMap<>();

    Postings(Dimension dimension, List<CaseCard> cards) {
        this.dimension = dimension;
        for (int i = 0; i < cards.size(); i++) {
            for (String value : cards.get(i).values(dimension)) {
                cases.computeIfAbsent(value, v -> new BitSet(cards.size())).set(i);
            }
        }
    }

    Dimension dimension() {
        return dimension;
    }

    /** The cases with any of the values that the query chooses, and with a year in its range. */
    BitSet admittedBy(CaseQuery query) {
        BitSet admitted = new BitSet();
        cases.forEach((value, having) -> {
            if (query.admits(dimension, value)) {
                admitted.or(having);
            }
        });
        return admitted;
    }

    /** The values that occur among some cases, with how many have them. */
    Map<String, Integer> countAmong(BitSet some) {
        Map<String, Integer> counts = new HashMap<>();
        cases.forEach((value, having) -> {
            BitSet both = (BitSet) having.clone();
            both.and(some);
            if (!both.isEmpty()) {
                counts.put(value, both.cardinality());
            }
        });
        return counts;
    }

    /** Where a section stands in a case. */
    static int positionOfSection(Term term) {
        return SectionKind.announcedBy(term.value())
                .map(SectionKind.EXPECTED::indexOf)
                .orElse(SectionKind.EXPECTED.size());
    }
}
