package io.casefolio.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casefolio.compare.Comparison.Row;
import io.casefolio.compare.Comparison.Shared;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.query.InvalidQueryException;
import io.casefolio.query.Parameters;
import io.casefolio.testing.FirstCorpus;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonTests {

    private static Comparison of(String... slugs) {
        return Comparison.of(Stream.of(slugs).map(FirstCorpus::study).toList());
    }

    @Test
    void saysWhatCasesShareAndWhatDiffers() {
        Comparison comparison = of("1", "55");

        assertThat(comparison.shared())
                .allSatisfy(shared ->
                        assertThat(shared.cases()).extracting(CaseStudy::slug).containsExactly("1", "55"));
        for (Row row : comparison.rows()) {
            List<String> one = FirstCorpus.study("1").values(row.dimension());
            List<String> other = FirstCorpus.study("55").values(row.dimension());
            assertThat(row.values()).containsExactly(one, other);
            assertThat(row.differs()).isNotEqualTo(new TreeSet<>(one).equals(new TreeSet<>(other)));
        }
    }

    @Test
    void findsEverythingThatRandomCasesShareAndNothingElse() {
        Random random = new Random(61);
        List<CaseStudy> all = FirstCorpus.CORPUS.cases();
        for (int i = 0; i < 200; i++) {
            List<CaseStudy> cases = random.ints(0, all.size())
                    .distinct()
                    .limit(2 + random.nextInt(3))
                    .mapToObj(all::get)
                    .toList();
            Comparison comparison = Comparison.of(cases);

            List<String> expected = Stream.of(Dimension.values())
                    .filter(dimension -> dimension != Dimension.SECTION)
                    .flatMap(dimension -> cases.stream()
                            .flatMap(study -> study.values(dimension).stream())
                            .distinct()
                            .map(value -> dimension + " " + value + " "
                                    + cases.stream()
                                            .filter(study ->
                                                    study.values(dimension).contains(value))
                                            .map(CaseStudy::slug)
                                            .toList())
                            .filter(shared -> shared.contains(", ")))
                    .toList();
            assertThat(comparison.shared())
                    .extracting(shared -> shared.dimension() + " " + shared.value() + " "
                            + shared.cases().stream().map(CaseStudy::slug).toList())
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(comparison.shared())
                    .extracting((Shared shared) -> -shared.cases().size())
                    .isSorted();
        }
    }

    @Test
    void takesACaseOnceInTheOrderOfTheAddressAndHasOneAddressForAnyOrder() {
        ChosenCases chosen = chosen("55", " 7", "", "55", "101");

        assertThat(chosen.slugs()).containsExactly("55", "7", "101");
        assertThat(chosen.at("/compare")).isEqualTo("/compare?case=7&case=55&case=101");
        assertThat(chosen.areComparable()).isTrue();
        assertThat(chosen("1", "1").areComparable()).isFalse();
        assertThat(chosen("1", "2", "3", "4", "5").areComparable()).isFalse();
        assertThat(chosen().at("/compare")).isEqualTo("/compare");
    }

    @Test
    void refusesMoreThanAListCanHaveTicked() {
        String[] many =
                IntStream.rangeClosed(1, 101).mapToObj(Integer::toString).toArray(String[]::new);

        assertThatThrownBy(() -> chosen(many))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessage("case=101 ×: expected 2–4 × slug");
    }

    private static ChosenCases chosen(String... slugs) {
        return ChosenCases.of(new Parameters(Map.of("case", List.of(slugs))));
    }
}
