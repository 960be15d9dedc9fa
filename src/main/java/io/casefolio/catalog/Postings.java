package io.casefolio.catalog;

import io.casefolio.model.Dimension;
import io.casefolio.query.CaseQuery;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.FixedBitSet;

/** For each value of a dimension the cases that have it, by their positions. Every count is counted here. */
final class Postings {

    private final Dimension dimension;
    private final int size;
    private final Map<String, FixedBitSet> cases;
    private final FixedBitSet any;

    Postings(Dimension dimension, List<CaseCard> cards) {
        this.dimension = dimension;
        this.size = cards.size();
        this.cases = new TreeMap<>(ValueOrder.of(dimension));
        this.any = new FixedBitSet(size);
        for (int i = 0; i < size; i++) {
            for (String value : cards.get(i).values(dimension)) {
                cases.computeIfAbsent(value, v -> new FixedBitSet(size)).set(i);
                any.set(i);
            }
        }
    }

    Dimension dimension() {
        return dimension;
    }

    /** Every value with the cases that have it; years and sections in order. Not to be changed. */
    Map<String, FixedBitSet> values() {
        return cases;
    }

    /** The cases that have a value. Not to be changed. */
    FixedBitSet any() {
        return any;
    }

    /** The cases with any of the values that the query chooses, and with a year in its range. */
    FixedBitSet admittedBy(CaseQuery query) {
        FixedBitSet admitted = new FixedBitSet(size);
        cases.forEach((value, having) -> {
            if (query.admits(dimension, value)) {
                admitted.or(having);
            }
        });
        return admitted;
    }
}
