package io.casefolio.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimesTests {

    @Test
    void areOfOneZoneAndNameIt() {
        assertThat(Times.of(Instant.parse("2026-04-01T23:30:59Z"))).isEqualTo("2026-04-01 23:30 UTC");
    }
}
