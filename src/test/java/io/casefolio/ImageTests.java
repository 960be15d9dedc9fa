package io.casefolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImageTests {

    /** Runs out of memory beside a thread that goes on, as a server does. */
    static final class Exhausted {

        private Exhausted() {}

        public static void main(String[] arguments) throws InterruptedException {
            Thread request = new Thread(() -> Arrays.fill(new byte[1 << 26], (byte) 1));
            request.start();
            new CountDownLatch(1).await();
        }
    }

    @Test
    void endsWhenMemoryDoes() throws IOException, InterruptedException {
        List<String> entryPoint = entryPoint();
        List<String> command = new ArrayList<>(entryPoint.subList(0, entryPoint.indexOf("-jar")));
        command.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.removeIf(word -> word.startsWith("-XX:AOTCache=")); // known to the image's Java alone
        command.addAll(List.of("-Xmx16m", "-cp", "target/test-classes", Exhausted.class.getName()));

        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(process.waitFor()).as(String.join(" ", command)).isEqualTo(3);
    }

    private static List<String> entryPoint() throws IOException {
        String line = Files.readAllLines(Path.of("Dockerfile")).stream()
                .filter(words -> words.startsWith("ENTRYPOINT "))
                .findFirst()
                .orElseThrow();
        JsonNode words = JsonMapper.builder().build().readTree(line.substring("ENTRYPOINT ".length()));
        return StreamSupport.stream(words.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
