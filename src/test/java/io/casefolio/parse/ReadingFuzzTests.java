package io.casefolio.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.casefolio.link.Linker;
import io.casefolio.model.Corpus;
import io.casefolio.source.SourceDocument;
import io.casefolio.testing.Workbooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever becomes of the inputs in {@code src/test/resources/fuzz}, reading them ends in a report. Each changes 300 times, or
 * as often as {@code -Dcasefolio.test.mutations} says; what once made a reader fail belongs among them.
 */
class ReadingFuzzTests {

    private static final int MUTATIONS = Integer.getInteger("casefolio.test.mutations", 300);

    private static final Path INPUTS = Path.of("src/test/resources/fuzz");
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final List<String> INSERTED = List.of(
            "\"",
            "'",
            "---\n",
            "\n",
            ",",
            ":",
            "- ",
            "&a ",
            "*a",
            "[",
            "{",
            "|",
            "> ",
            "# ",
            "<",
            "</",
            "<table>",
            "<c r=\"",
            "\0",
            "\uFEFF",
            "\r",
            "\\",
            "\\ud800",
            "999999999",
            "1E999999999",
            "]]>",
            "<!--",
            "<!DOCTYPE a [",
            "&#",
            "数");

    static Stream<Path> inputs() throws IOException {
        try (Stream<Path> inputs = Files.list(INPUTS)) {
            return inputs.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void endsInAReport(Path input) throws IOException {
        byte[] bytes = Files.readAllBytes(input);
        String name = input.getFileName().toString();
        check(name, bytes, -1);
        for (int seed = 0; seed < MUTATIONS; seed++) {
            Random random = new Random(seed);
            byte[] mutated = bytes;
            for (int i = 1 + random.nextInt(8); i > 0; i--) {
                mutated = mutate(mutated, random);
            }
            check(name, mutated, seed);
        }
    }

    private static byte[] mutate(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(40));
        int at = random.nextInt(bytes.length + 1);
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, at); // cut off
            case 1 -> join(bytes, at, Arrays.copyOfRange(bytes, from, to), at); // something of it twice
            case 2 -> join(bytes, from, new byte[0], to); // without a piece
            case 3 -> {
                byte[] changed = bytes.clone();
                if (at < bytes.length) {
                    changed[at] = (byte) random.nextInt();
                }
                yield changed;
            }
            case 4 -> join(bytes, 0, Arrays.copyOfRange(bytes, at, bytes.length), at); // its end at both ends
            default ->
                join(
                        bytes,
                        at,
                        INSERTED.get(random.nextInt(INSERTED.size()))
                                .repeat(random.nextInt(10) == 0 ? 300 : 1)
                                .getBytes(StandardCharsets.UTF_8),
                        at);
        };
    }

    /** The bytes up to one place, others, and the bytes from another on. */
    private static byte[] join(byte[] bytes, int to, byte[] between, int from) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, to);
        joined.writeBytes(between);
        joined.write(bytes, from, bytes.length - from);
        return joined.toByteArray();
    }

    private static void check(String name, byte[] bytes, int seed) {
        SourceDocument document =
                name.equals("sheet.xml") ? Workbooks.withPart(SHEET, bytes) : new SourceDocument(name, bytes);
        assertThatCode(() -> {
                    Corpus corpus = Linker.read(List.of(document));
                    long lines = document.text().lines().count() + 1;
                    corpus.problems()
                            .forEach(problem -> assertThat((long) problem.line())
                                    .as("%s", problem)
                                    .isBetween(1L, lines));
                })
                .as("%s, seed %d", name, seed)
                .doesNotThrowAnyException();
    }
}
