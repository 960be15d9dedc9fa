package io.casefolio.catalog;

import io.casefolio.model.Dimension;
import io.casefolio.query.CaseQuery;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Which cases pass the filters of a query, and how many of them have what. */
final class Counting {

    private final Map<Dimension, Postings> postings = new EnumMap<>(Dimension.class);
    private final int size;
    private final LabelledCounts labelled;

    Counting(List<CaseCard> cards, LabelledCounts labelled) {
        this.size = cards.size();
        this.labelled = labelled;
        for (Dimension dimension : Dimension.values()) {
            postings.put(dimension, new Postings(dimension, cards));
        }
    }

    /**
     * The cases that pass every filter but that of {@code ignored}.
     *
     * @param matching the cases that match the query's text; null without a text
     */
    FixedBitSet admitted(CaseQuery query, @Nullable FixedBitSet matching, @Nullable Dimension ignored) {
        FixedBitSet admitted = new FixedBitSet(size);
        if (matching != null) {
            admitted.or(matching);
        } else if (size > 0) { // a range of bits begins at one that exists
            admitted.set(0, size);
        }
        postings.forEach((dimension, ofDimension) -> {
            if (dimension != ignored && query.restricts(dimension)) {
                admitted.and(ofDimension.admittedBy(query));
            }
        });
        return admitted;
    }

    /** @param among the cases that all filters but the dimension's own admit */
    Counts counts(CaseQuery query, Dimension dimension, FixedBitSet among) {
        Postings ofDimension = postings(dimension);
        Map<String, Integer> occurring = new HashMap<>();
        ofDimension.values().forEach((value, having) -> {
            int count = (int) FixedBitSet.intersectionCount(having, among);
            if (count > 0) {
                occurring.put(value, count);
            }
        });
        int cases = among.cardinality();
        int without = cases - (int) FixedBitSet.intersectionCount(ofDimension.any(), among);
        return labelled.of(query, dimension, occurring, cases, without);
    }

    Postings postings(Dimension dimension) {
        return Objects.requireNonNull(postings.get(dimension));
    }
}
