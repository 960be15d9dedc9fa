package io.casefolio.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.casefolio.model.Section;
import io.casefolio.source.SourceDocument;
import io.casefolio.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever becomes of the corpus, it is read. */
class DocumentFuzzTests {

    private static final List<String> INSERTED = List.of(
            "<table>",
            "</table>",
            "<td>",
            "</tr>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<![CDATA[",
            "```\n",
            "\n\n",
            "\n#### ",
            "\n### ",
            "\n## ",
            "\n- ",
            "\n1. ",
            "> ",
            "[",
            "](javascript:x)",
            "<img onerror=x>",
            "<a href='",
            "<svg>",
            "</p>",
            "<li>",
            "\0",
            "\r",
            "&#0;",
            "\\",
            "|---|",
            "<select>",
            "<title>",
            "<textarea>",
            "<style>");

    private static final Cleaner CLEAN = new Cleaner(Safelist.relaxed()
            .removeTags("img")
            .addTags("hr", "del", "s", "kbd", "samp", "mark")
            .addAttributes("ol", "start")
            .preserveRelativeLinks(true));

    @ParameterizedTest
    @ValueSource(strings = {"mutated.md", "mutated.html"})
    void readsEveryMutationOfTheCorpus(String name) {
        for (int seed = 0; seed < 120; seed++) {
            Random random = new Random(seed);
            String text = Samples.text(Samples.corpus());
            for (int i = 1 + random.nextInt(40); i > 0; i--) {
                text = mutate(text, random);
            }
            check(Samples.file(name, text), seed);
        }
    }

    @Test
    void readsArbitraryBytes() {
        for (int seed = 0; seed < 50; seed++) {
            byte[] bytes = new byte[2_000];
            new Random(seed).nextBytes(bytes);
            check(new SourceDocument("random.md", bytes), seed);
            check(new SourceDocument("random.html", bytes), seed);
        }
    }

    @Test
    void readsBytesChangedInTheCorpus() {
        byte[] corpus = Samples.text(Samples.corpus()).getBytes(StandardCharsets.UTF_8);
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            byte[] bytes = corpus.clone();
            for (int i = 0; i < 500; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            check(new SourceDocument("bytes.md", bytes), seed);
        }
    }

    private static String mutate(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(random.nextInt(10) == 0 ? 20_000 : 60));
        int at = random.nextInt(text.length());
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, at) + text.substring(from, to) + text.substring(at);
            default -> text.substring(0, at) + INSERTED.get(random.nextInt(INSERTED.size())) + text.substring(at);
        };
    }

    private static void check(SourceDocument document, int seed) {
        assertThatCode(() -> {
                    ParsedDocument parsed = DocumentParser.parse(document);
                    long lines = Samples.text(document).lines().count() + 1;
                    parsed.problems()
                            .forEach(
                                    problem -> assertThat((long) problem.line()).isBetween(1L, lines));
                    parsed.cases()
                            .forEach(study -> assertThat(study.sections())
                                    .extracting(Section::html)
                                    .allMatch(html ->
                                            CLEAN.isValid(Jsoup.parseBodyFragment(html, "https://a.example/"))));
                })
                .as("%s, seed %d", document.name(), seed)
                .doesNotThrowAnyException();
    }
}
