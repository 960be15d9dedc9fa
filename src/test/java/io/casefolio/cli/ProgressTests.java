package io.casefolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.testing.Samples;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTests {

    private final StringWriter written = new StringWriter();
    private final Progress progress = new Progress(new PrintWriter(written));

    @Test
    void writesOneLineAnewAndTakesItAway() {
        progress.reading(Samples.file("a.md", ""), 2);
        progress.reading(Samples.file("b\u001B[2J.md", ""), 2);
        progress.at("Storing and indexing");
        progress.end();

        assertThat(written.toString().split("\r\u001B\\[K", -1))
                .containsExactly(
                        "",
                        "[                    ] 1 of 2 a.md",
                        "[##########          ] 2 of 2 b?[2J.md",
                        "Storing and indexing",
                        "");
        assertThat(written.toString()).doesNotContain("\n");
    }

    @Test
    void writesNothingWhereThereIsNoTerminal() {
        Progress nowhere = new Progress(null);

        nowhere.reading(Samples.file("a.md", ""), 1);
        nowhere.end();

        assertThat(written.toString()).isEmpty();
    }
}
