package io.casefolio.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.pairing.Suggestion.Confidence;
import io.casefolio.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** How many suggestions are right where the crosswalk is withheld. {@code -Dcasefolio.write} writes docs/linking.md anew. */
class LinkingTableTests {

    private static final Path PAGE = Path.of("docs/linking.md");
    private static final Pattern MEASURED = Pattern.compile("(?s)(?<=<!-- measured -->\n).*?(?=<!-- /measured -->)");

    private static final int DRAWS = 10;

    /** Cases that are told by other words than their rows. */
    private static final List<Integer> HARD = List.of(12, 18, 24, 61);

    private record Judged(Confidence confidence, boolean right) {}

    private record Tally(long made, long right) {

        static Tally of(List<Judged> judged, Confidence confidence) {
            return new Tally(
                    judged.stream()
                            .filter(each -> each.confidence() == confidence)
                            .count(),
                    judged.stream()
                            .filter(each -> each.confidence() == confidence && each.right())
                            .count());
        }

        long wrong() {
            return made - right;
        }
    }

    private enum Missing {
        NOTHING("nothing", 0, 0),
        ROWS("rows", 1 / 3.0, 0),
        CASES("cases", 0, 1 / 3.0),
        BOTH("rows and cases", 1 / 3.0, 1 / 3.0);

        private final String words;
        private final double ofRows;
        private final double ofCases;

        Missing(String words, double ofRows, double ofCases) {
            this.words = words;
            this.ofRows = ofRows;
            this.ofCases = ofCases;
        }

        List<Judged> judgedOf(Withheld corpus) {
            return IntStream.range(0, this == NOTHING ? 1 : DRAWS)
                    .mapToObj(draw -> corpus.without(ofRows, ofCases, draw))
                    .flatMap(part -> part.suggestions().stream()
                            .map(suggestion -> new Judged(suggestion.confidence(), part.isRight(suggestion))))
                    .toList();
        }
    }

    private record Measured(String name, Withheld corpus, Map<Missing, List<Judged>> judged) {

        static Measured of(String name, Path folder) {
            Withheld corpus = Withheld.of(folder);
            return new Measured(
                    name + ", " + corpus.cases().size(),
                    corpus,
                    Stream.of(Missing.values())
                            .collect(Collectors.toMap(missing -> missing, missing -> missing.judgedOf(corpus))));
        }

        Tally tally(Missing missing, Confidence confidence) {
            return Tally.of(judged.getOrDefault(missing, List.of()), confidence);
        }

        long right() {
            return judged.getOrDefault(Missing.NOTHING, List.of()).stream()
                    .filter(Judged::right)
                    .count();
        }
    }

    private static final Measured FIRST = Measured.of("first", Samples.CORPUS);
    private static final Measured SECOND = Measured.of("second", Path.of("src/test/resources/second-corpus"));

    @Test
    void showsTheTableAsItIs() throws IOException {
        String page = Files.readString(PAGE);
        if (System.getProperty("casefolio.write") != null) {
            Files.writeString(PAGE, MEASURED.matcher(page).replaceFirst(Matcher.quoteReplacement(measured())));
            return;
        }

        assertThat(MEASURED.matcher(page).results().map(MatchResult::group)).containsExactly(measured());
    }

    @Test
    void findsNearlyAllPairs() {
        assertThat(FIRST.right()).isGreaterThanOrEqualTo(58);
        assertThat(SECOND.right()).isGreaterThanOrEqualTo(18);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "BOTH")
    void isCertainOfNoWrongPair(Missing missing) {
        assertThat(List.of(FIRST, SECOND)).allSatisfy(measured -> {
            Tally certain = measured.tally(missing, Confidence.CERTAIN);
            assertThat(certain.made()).isPositive();
            assertThat(certain.wrong()).isZero();
        });
    }

    private static String measured() {
        return table("corpus | confidence | suggested | right | precision | recall", byConfidence())
                + "\n"
                + table("corpus | missing | certain | of them wrong | likely | of them wrong", withMissing())
                + "\n"
                + table("case | suggested row | right | lead | confidence | reasons", hard());
    }

    private static String table(String heads, Stream<String> rows) {
        String line = heads.replaceAll("[^|]+", " --- ").strip();
        return Stream.concat(Stream.of(heads, line), rows)
                .map(row -> "| " + row + " |\n")
                .collect(Collectors.joining());
    }

    private static Stream<String> byConfidence() {
        return Stream.of(FIRST, SECOND)
                .flatMap(measured -> Stream.of(Confidence.values()).map(confidence -> {
                    Tally tally = measured.tally(Missing.NOTHING, confidence);
                    return "%s | %s | %d | %d | %s | %s"
                            .formatted(
                                    measured.name(),
                                    confidence.key(),
                                    tally.made(),
                                    tally.right(),
                                    percent(tally.right(), tally.made()),
                                    percent(
                                            tally.right(),
                                            measured.corpus().cases().size()));
                }));
    }

    private static Stream<String> withMissing() {
        return Stream.of(FIRST, SECOND)
                .flatMap(measured -> Stream.of(Missing.values()).skip(1).map(missing -> {
                    Tally certain = measured.tally(missing, Confidence.CERTAIN);
                    Tally likely = measured.tally(missing, Confidence.LIKELY);
                    return "%s | %s | %d | %d | %d | %d"
                            .formatted(
                                    measured.name(),
                                    missing.words,
                                    certain.made(),
                                    certain.wrong(),
                                    likely.made(),
                                    likely.wrong());
                }));
    }

    private static Stream<String> hard() {
        Withheld corpus = FIRST.corpus();
        return corpus.suggestions().stream()
                .filter(suggestion -> HARD.contains(suggestion.parsedCase().number()))
                .sorted(Comparator.comparing(
                        suggestion -> HARD.indexOf(suggestion.parsedCase().number())))
                .map(suggestion -> "%d %s | %d %s | %s | %.2f | %s | %s"
                        .formatted(
                                suggestion.parsedCase().number(),
                                suggestion.parsedCase().title(),
                                suggestion.row().number(),
                                suggestion.row().name(),
                                corpus.isRight(suggestion) ? "yes" : "no",
                                suggestion.lead(),
                                suggestion.confidence().key(),
                                suggestion.evidence()));
    }

    private static String percent(long part, long whole) {
        return Math.round(100.0 * part / whole) + " %";
    }
}
