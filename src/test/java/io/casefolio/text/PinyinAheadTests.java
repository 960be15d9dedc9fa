package io.casefolio.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class PinyinAheadTests {

    @Test
    void isAskedByAStart() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation().load(BackgroundPreinitializer.class))
                .filteredOn(PinyinAhead.class::isInstance)
                .singleElement()
                .satisfies(BackgroundPreinitializer::preinitialize);
    }
}
