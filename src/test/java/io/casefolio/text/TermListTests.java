package io.casefolio.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermListTests {

    @Test
    void splitsOutsideBracketsOnly() {
        assertThat(TermList.split("AI（NLP、OCR等）、数字孪生、知识图谱、ETL等技术"))
                .containsExactly("AI（NLP、OCR等）", "数字孪生", "知识图谱", "ETL");
        assertThat(TermList.split("模型(a,b)、[c；d]、《e、f》")).containsExactly("模型(a,b)", "[c；d]", "《e、f》");
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲、乙", "甲，乙", "甲,乙", "甲；乙", "甲;乙", "甲 、 乙", "、甲、、乙、"})
    void splitsAtEverySeparator(String list) {
        assertThat(TermList.split(list)).containsExactly("甲", "乙");
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲、乙等", "甲、乙等技术", "甲、乙等相关技术", "甲、乙等。", "甲、乙 等技术 ", "甲、乙。"})
    void dropsWhatEndsTheList(String list) {
        assertThat(TermList.split(list)).containsExactly("甲", "乙");
    }

    @Test
    void keepsTechnologyWhereNothingMoreIsMeant() {
        assertThat(TermList.split("容器技术、Web技术")).containsExactly("容器技术", "Web技术");
    }

    @Test
    void keepsEtceteraInsideATerm() {
        assertThat(TermList.split("等级保护、AI（NLP等）")).containsExactly("等级保护", "AI（NLP等）");
    }

    @Test
    void readsABracketThatNeverCloses() {
        assertThat(TermList.split("甲（乙、丙")).containsExactly("甲（乙、丙");
        assertThat(TermList.split("甲）、乙")).containsExactly("甲）", "乙");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "、、", "等", "等技术。"})
    void findsNoTermWhereThereIsNone(String list) {
        assertThat(TermList.split(list)).isEmpty();
    }

    @Test
    void readsManyDotsOnce() {
        String dots = ".".repeat(1_000_000);

        assertThat(TermList.split("物联网" + dots + "x、5G等技术" + dots)).containsExactly("物联网" + dots + "x", "5G");
    }
}
