package io.casefolio.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTests {

    @Test
    void simplifiesTraditionalCharacters() {
        assertThat(Folding.fold("反詐騙")).isEqualTo("反诈骗");
    }

    @Test
    void foldsFullWidthAndCase() {
        assertThat(Folding.fold("ＡＩ　Ｈadoop")).isEqualTo("ai hadoop");
    }

    @Test
    void dropsSpacesOfTheScanBetweenChineseCharactersOfOneLine() {
        assertThat(Folding.fold("重要 窗口")).isEqualTo("重要窗口");
        assertThat(Folding.fold("5G 消息 AI 中台")).isEqualTo("5g 消息 ai 中台");
        assertThat(Folding.fold("重要\n窗口")).isEqualTo("重要\n窗口");
    }

    @Test
    void knowsWhereEachCharacterStoodBefore() {
        Folding folding = Folding.of("重要 窗口。");

        assertThat(folding.text()).isEqualTo("重要窗口。");
        assertThat(folding.offsets()).startsWith(0, 1, 3, 4, 5, 6);
    }

    @Test
    void growsWhereOneCharacterBecomesMany() {
        assertThat(Folding.fold("ﷺ".repeat(50))).hasSizeGreaterThan(500);
    }

    @Test
    void readsALongRunOfSpacesOnce() {
        String spaces = " ".repeat(300_000);

        assertThat(Folding.fold("中" + spaces + "国")).isEqualTo("中国");
        assertThat(Folding.fold("中" + spaces + "x")).hasSize(300_002);
    }
}
