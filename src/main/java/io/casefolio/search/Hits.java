package io.casefolio.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;

/** The cases that match a text, by their positions in the edition. */
public final class Hits {

    private final int[] bestFirst;

    /** @param scores never negative */
    Hits(int[] positions, float[] scores) {
        // The bits of floats that are not negative grow with them; equal ones stand in the document's order.
        long[] order = new long[positions.length];
        Arrays.setAll(order, i -> (long) ~Float.floatToIntBits(scores[i]) << Integer.SIZE | positions[i]);
        Arrays.sort(order);
        bestFirst = new int[order.length];
        Arrays.setAll(bestFirst, i -> (int) order[i]);
    }

    /** Equal ones in the document's order. */
    public IntStream bestFirst() {
        return Arrays.stream(bestFirst);
    }

    /** Their positions as bits of an edition of some size. */
    public FixedBitSet among(int size) {
        FixedBitSet all = new FixedBitSet(size);
        for (int position : bestFirst) {
            all.set(position);
        }
        return all;
    }

    int size() {
        return bestFirst.length;
    }
}
