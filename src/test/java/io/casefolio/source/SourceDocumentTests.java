package io.casefolio.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceDocumentTests {

    private static final byte[] BYTES = "# 数据\n".repeat(100).getBytes(StandardCharsets.UTF_8);

    @Test
    void isTheSameWhereItIsPacked() {
        SourceDocument document = new SourceDocument("a.md", BYTES);

        for (SourceDocument same :
                new SourceDocument[] {document.packed(), document.packed().unpacked()}) {
            assertThat(same.name()).isEqualTo("a.md");
            assertThat(same.bytes()).isEqualTo(BYTES);
            assertThat(same.length()).isEqualTo(BYTES.length);
            assertThat(same.sha256()).isEqualTo(document.sha256());
        }
    }
}
