package io.casefolio.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.SourceRef;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceAddressesTests {

    private static final String HASH = "0123456789abcdef".repeat(4);

    private final SourceAddresses sources = new SourceAddresses(Map.of("a.md", HASH, "新 b/c#?.md", HASH));

    @Test
    void leadsToLinesOfTheVersionTheyWereReadIn() {
        assertThat(sources.of(new SourceRef("a.md", 331, 338)))
                .isEqualTo("/documents/a.md?version=0123456789ab&lines=331-338#L331");
        assertThat(sources.of(new SourceRef("a.md", 335, 335)))
                .isEqualTo("/documents/a.md?version=0123456789ab&lines=335#L335");
    }

    @Test
    void encodesWhatANameMayHold() {
        assertThat(sources.of(new SourceRef("新 b/c#?.md", 1, 1)))
                .isEqualTo("/documents/%E6%96%B0%20b/c%23%3F.md?version=0123456789ab&lines=1#L1");
    }

    @Test
    void leadsNowhereWhereTheVersionIsNotKept() {
        assertThat(sources.of(new SourceRef("b.md", 1, 1))).isNull();
    }
}
