package io.casefolio.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedSectionsTests {

    private static final Section GOALS = section(SectionKind.GOALS, "<p>目标 &amp; 𠀀</p>", "目标 & 𠀀");

    private static Section section(SectionKind kind, String html, String text) {
        return new Section(
                kind, kind.heading(), html, text, List.of(new Reading("目", "日")), new SourceRef("a.md", 1, 2));
    }

    @Test
    void areWhatWasPacked() {
        List<Section> sections = List.of(
                section(SectionKind.OTHER, "", ""), GOALS, section(SectionKind.PLATFORMS, "<p>x\0y</p>", "x\0y"));

        assertThat(PackedSections.of(sections)).isEqualTo(sections).isInstanceOf(PackedSections.class);
    }

    /** An encoding would write a question mark for it. */
    @Test
    void keepHalfOfAPair() {
        List<Section> sections = List.of(section(SectionKind.OTHER, "\uD800", "\uD800"));

        assertThat(PackedSections.of(sections)).isEqualTo(sections);
    }

    @Test
    void giveTheBytesBack() {
        byte[] bytes = GOALS.html().repeat(1_000).getBytes(StandardCharsets.UTF_8);
        Packed packed = Packed.of(bytes);

        assertThat(packed.bytes()).isEqualTo(bytes).isNotSameAs(packed.bytes());
    }
}
