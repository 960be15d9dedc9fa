package io.casefolio.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.Reading;
import io.casefolio.text.ReadableText.Piece;
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
}
