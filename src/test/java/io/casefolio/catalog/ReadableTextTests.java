package io.casefolio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.catalog.ReadableText.Piece;
import io.casefolio.model.Reading;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadableTextTests {

    private final ReadableText text =
            ReadableText.of("基于数字李生技术，数字李生", List.of(new Reading("数字李生", "数字孪生"), new Reading("李生", "孪生")));

    @Test
    void partsTheTextAtEachSlip() {
        assertThat(text.pieces())
                .containsExactly(
                        new Piece("基于", "基于"),
                        new Piece("数字李生", "数字孪生"),
                        new Piece("技术，", "技术，"),
                        new Piece("数字李生", "数字孪生"));
        assertThat(text.asRead()).isEqualTo("基于数字孪生技术，数字孪生");
    }

    @Test
    void findsWordsAsWrittenAndAsRead() {
        assertThat(text.find("李生")).isEqualTo(bits(4, 6, 11, 13));
        assertThat(text.find("数字孪生")).isEqualTo(bits(2, 6, 9, 13));
        assertThat(text.find("孪生技术")).isEqualTo(bits(2, 8));
        assertThat(text.find("智慧").isEmpty()).isTrue();
    }

    private static BitSet bits(int... borders) {
        BitSet bits = new BitSet();
        for (int i = 0; i < borders.length; i += 2) {
            bits.set(borders[i], borders[i + 1]);
        }
        return bits;
    }
}
