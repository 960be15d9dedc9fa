package io.casefolio.catalog;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;

/** The cases of a version that match a text, by their positions. */
final class Hits {

    private record Hit(int position, float score) {}

    private final int[] bestFirst;
    private final BitSet all = new BitSet();

    /**
     * Equal ones stand in the document's order. What the version no longer has is passed over.
     *
     * @param scores by slug
     */
    Hits(Map<String, Float> scores, Map<String, Integer> positions) {
        bestFirst = scores.entrySet().stream()
                .map(entry -> new Hit(positions.getOrDefault(entry.getKey(), -1), entry.getValue()))
                .filter(hit -> hit.position() >= 0)
                .sorted(Comparator.comparing(Hit::score).reversed().thenComparing(Hit::position))
                .mapToInt(Hit::position)
                .toArray();
        IntStream.of(bestFirst).forEach(all::set);
    }

    IntStream bestFirst() {
        return IntStream.of(bestFirst);
    }

    /** How many numbers it holds. */
    int size() {
        return bestFirst.length + all.size() / Integer.SIZE;
    }

    void addTo(BitSet cases) {
        cases.or(all);
    }
}
