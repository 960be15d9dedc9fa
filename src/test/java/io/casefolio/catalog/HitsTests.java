package io.casefolio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HitsTests {

    private static final Map<String, Integer> POSITIONS = Map.of("a", 0, "b", 1, "c", 2, "d", 3);

    @Test
    void ordersByScoreAndEqualOnesByPosition() {
        assertThat(new Hits(Map.of("d", 1f, "a", 1f, "c", 2f), POSITIONS).bestFirst())
                .containsExactly(2, 0, 3);
    }

    @Test
    void passesOverWhatTheVersionDoesNotHave() {
        Hits hits = new Hits(Map.of("b", 1f, "gone", 3f), POSITIONS);
        BitSet found = new BitSet();
        hits.addTo(found);

        assertThat(hits.bestFirst()).containsExactly(1);
        assertThat(found.stream()).containsExactly(1);
    }
}
