package io.casefolio.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.testing.Samples;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SourceTextTests {

    @Test
    void reportsTheLineAndTheBytesThatAreNotUtf8() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("第一行\n第二行\nx".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);
        bytes.writeBytes("y\n第四行\n".getBytes(StandardCharsets.UTF_8));

        SourceText text = SourceText.of(new SourceDocument("a.md", bytes.toByteArray()));

        assertThat(text.text()).isEqualTo("第一行\n第二行\nx\uFFFDy\n第四行\n");
        assertThat(text.problems()).containsExactly(new Problem(ProblemKind.NOT_UTF8, "a.md", 3, "FF", "UTF-8"));
    }

    @Test
    void countsLinesOfEveryKindOfLineEndBeforeWrongBytes() {
        for (String lineEnd : new String[] {"\n", "\r\n", "\r"}) {
            byte[] latin = ("a" + lineEnd + "b" + lineEnd + "é").getBytes(StandardCharsets.ISO_8859_1);

            assertThat(SourceText.of(new SourceDocument("a.md", latin)).problems())
                    .containsExactly(new Problem(ProblemKind.NOT_UTF8, "a.md", 3, "E9", "UTF-8"));
        }
    }

    @Test
    void reportsACharacterThatTheFileCutsOff() {
        byte[] bytes = "一\n二".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);

        assertThat(SourceText.of(new SourceDocument("a.md", cut)).problems())
                .containsExactly(new Problem(ProblemKind.NOT_UTF8, "a.md", 2, "E4 BA", "UTF-8"));
    }

    @Test
    void reportsNul() {
        SourceText text = SourceText.of(Samples.file("a.md", "一\n二\0三\0"));

        assertThat(text.text()).isEqualTo("一\n二\uFFFD三\uFFFD");
        assertThat(text.problems())
                .containsExactly(new Problem(ProblemKind.CONTROL_CHARACTER, "a.md", 2, "U+0000", "printable text"));
    }

    @Test
    void reportsAnEmptyDocument() {
        for (String empty : new String[] {"", "\uFEFF", " \r\n\n"}) {
            assertThat(SourceText.of(Samples.file("a.md", empty)).problems())
                    .containsExactly(new Problem(ProblemKind.EMPTY_DOCUMENT, "a.md", 1, "", "text"));
        }
    }

    @Test
    void dropsTheByteOrderMarkAndUnifiesLineEnds() {
        SourceText text = SourceText.of(Samples.file("a.md", "\uFEFF一\r\n二\r三\n"));

        assertThat(text.text()).isEqualTo("一\n二\n三\n");
        assertThat(text.problems()).isEmpty();
    }
}
