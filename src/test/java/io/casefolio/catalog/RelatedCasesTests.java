package io.casefolio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.catalog.RelatedCases.Reason;
import io.casefolio.catalog.RelatedCases.Related;
import io.casefolio.link.Linker;
import io.casefolio.model.Corpus;
import io.casefolio.model.Dimension;
import io.casefolio.model.Term;
import io.casefolio.query.CaseQuery;
import io.casefolio.testing.FirstCorpus;
import io.casefolio.testing.Samples;
import io.casefolio.text.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelatedCasesTests {

    private final Edition edition = edition();

    /** Whose answers are looked at. */
    Edition edition() {
        return FirstCorpus.EDITION;
    }

    private CaseCard card(String slug) {
        return edition.card(slug).orElseThrow();
    }

    private List<Related> related(CaseCard card) {
        return RelatedCases.of(card, edition, 4);
    }

    /** Fraud at banks, on the telephone, and between operators. */
    @ParameterizedTest
    @CsvSource({"11, 34", "34, 11", "51, 59", "59, 34", "44, 51", "24, 47", "1, 2", "61, 21"})
    void findsWhoseSubjectIsTheSame(String slug, String other) {
        assertThat(related(card(slug)))
                .extracting(found -> found.card().study().slug())
                .contains(other);
    }

    @Test
    void givesReasonsThatHold() {
        edition.every(CaseQuery.ALL).forEach(card -> {
            List<Related> related = related(card);
            assertThat(related).hasSizeLessThanOrEqualTo(4).doesNotHaveDuplicates();
            for (Related found : related) {
                assertThat(found.card().study().slug())
                        .isNotEqualTo(card.study().slug());
                assertThat(found.reasons())
                        .isNotEmpty()
                        .isSortedAccordingTo(
                                Comparator.comparing(Reason::weight).reversed())
                        .allMatch(reason -> holds(reason, card) && holds(reason, found.card()));
            }
        });
    }

    private static boolean holds(Reason reason, CaseCard card) {
        Term term = reason.term();
        return term != null
                ? card.values(term.dimension()).contains(term.value())
                : Folding.fold(SharedWords.names(card)).contains(reason.word());
    }

    @Test
    void saysNothingOfACaseThatSharesNothing() {
        assertThat(related(card("46"))).isEmpty();
    }

    @Test
    void ignoresRunsOfLettersThatNoQueryTakes() {
        String run = "a".repeat(CaseQuery.LONGEST_TEXT - 1);
        Corpus corpus =
                Linker.read(List.of(Samples.markdown(Samples.cases(Samples.study(1, run), Samples.study(2, run)))));
        Edition two = HeldEdition.of(corpus, 1, "two", Instant.EPOCH);

        assertThat(RelatedCases.of(two.card("1").orElseThrow(), two, 4))
                .flatExtracting(Related::reasons)
                .extracting(Reason::word)
                .doesNotContain(run);
    }

    @Test
    void countsWhatFewCasesHaveMore() {
        edition.every(CaseQuery.ALL)
                .flatMap(card -> related(card).stream())
                .forEach(found -> assertThat(found.reasons())
                        .filteredOn(
                                reason -> reason.term() != null && reason.term().dimension() == Dimension.PLATFORM)
                        .extracting(reason -> edition.find(CaseQuery.ALL.with(Dimension.PLATFORM, reason.word()))
                                .total())
                        .isSorted());
    }

    @Test
    void agreesWithTheTableOfTheDocument() throws IOException {
        String table = IntStream.iterate(1, i -> i < 61, i -> i + 3)
                .mapToObj(i -> row(card(Integer.toString(i))))
                .collect(Collectors.joining("\n"));
        String document = Files.readString(Path.of("docs/related.md"));
        assertThat(document.replaceAll(" (yes|no)[^|\n]* \\|\n", "\n")).contains(table);
    }

    private String row(CaseCard card) {
        return related(card).stream()
                .findFirst()
                .map(found -> "| %s | %s | %s |"
                        .formatted(
                                name(card),
                                name(found.card()),
                                found.reasons().stream()
                                        .map(reason -> reason.word().isEmpty() ? "similar wording" : reason.word())
                                        .collect(Collectors.joining(", "))))
                .orElse("| %s | none |  |".formatted(name(card)));
    }

    private static String name(CaseCard card) {
        return card.study().slug() + " " + card.study().titleEn();
    }
}
