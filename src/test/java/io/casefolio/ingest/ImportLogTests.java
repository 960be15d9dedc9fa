package io.casefolio.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.catalog.EditionUnavailableException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ImportLogTests {

    @Test
    void saysInASentenceThatTheSearchOrTheDiskFails(CapturedOutput log) {
        ImportLog.warn(
                "Not stored",
                new EditionUnavailableException(
                        "The search does not answer", new ConnectException("Connection refused")));
        ImportLog.warn("Not stored", new UncheckedIOException(new NoSuchFileException("/data/index")));

        assertThat(log)
                .contains("Not stored: The search does not answer (java.net.ConnectException: Connection refused)")
                .contains("Not stored: java.nio.file.NoSuchFileException: /data/index")
                .doesNotContain("\tat ");
    }
}
