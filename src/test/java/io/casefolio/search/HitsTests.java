package io.casefolio.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HitsTests {

    private final Hits hits = new Hits(new int[] {3, 0, 2}, new float[] {1, 1, 2});

    @Test
    void ordersByScoreAndEqualOnesByPosition() {
        assertThat(hits.bestFirst()).containsExactly(2, 0, 3);
    }

    @Test
    void tellsWhichPositionsMatch() {
        assertThat(hits.among(5).cardinality()).isEqualTo(3);
        assertThat(hits.among(5).get(1)).isFalse();
        assertThat(hits.among(5).get(3)).isTrue();
    }
}
