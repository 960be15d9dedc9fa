package io.casefolio.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.casefolio.catalog.CaseCard;
import io.casefolio.catalog.Count;
import io.casefolio.catalog.Counts;
import io.casefolio.catalog.Edition;
import io.casefolio.compare.PairedCounts.Pair;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.InvalidQueryException;
import io.casefolio.query.Parameters;
import io.casefolio.testing.FirstCorpus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random sets against random sets of the first corpus. */
class PairedCountsTests {

    private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());
    private static final List<String> TEXTS = List.of("数据", "银行", "平台 -政府", "hadoop");
    private static final int PAIRS = 300;

    private final Edition edition = FirstCorpus.EDITION;
    private final List<CaseStudy> all = FirstCorpus.CORPUS.cases();
    private final Random random = new Random(13);

    @Test
    void countsWhatTwoPlainLoopsCount() {
        int counted = 0;
        for (int i = 0; i < PAIRS; i++) {
            CaseQuery one = randomQuery();
            CaseQuery other = randomQuery();
            List<CaseStudy> first = found(one);
            List<CaseStudy> second = found(other);
            for (Dimension dimension : DIMENSIONS) {
                PairedCounts paired = PairedCounts.of(edition, one, other, dimension);
                Map<String, Integer> ofFirst = loop(first, dimension);
                Map<String, Integer> ofSecond = loop(second, dimension);

                assertThat(counts(paired.values().stream().map(Pair::one))).isEqualTo(ofFirst);
                assertThat(counts(paired.values().stream().map(Pair::other))).isEqualTo(ofSecond);
                checkWhole(paired.one(), first, dimension);
                checkWhole(paired.other(), second, dimension);
                paired.values().forEach(pair -> {
                    checkShare(pair.one(), first.size());
                    checkShare(pair.other(), second.size());
                });
                counted += paired.values().size();
            }
        }
        assertThat(counted).isGreaterThan(10_000);
    }

    private static void checkWhole(Counts counts, List<CaseStudy> cases, Dimension dimension) {
        assertThat(counts.cases()).isEqualTo(cases.size());
        assertThat(counts.without()).isEqualTo((int) cases.stream()
                .filter(study -> study.values(dimension).isEmpty())
                .count());
    }

    private static void checkShare(Count count, int cases) {
        assertThat(count.share()).isEqualTo(cases == 0 ? 0 : (double) count.cases() / cases, within(1e-9));
    }

    @Test
    void leadsToAsManyCasesAsItCountsOrNowhere() {
        int unlinked = 0;
        int linked = 0;
        for (int i = 0; i < PAIRS; i++) {
            CaseQuery one = randomQuery();
            CaseQuery other = randomQuery();
            for (Dimension dimension : DIMENSIONS) {
                for (Pair pair : PairedCounts.of(edition, one, other, dimension).values()) {
                    for (boolean first : new boolean[] {true, false}) {
                        CaseQuery set = first ? one : other;
                        Count count = first ? pair.one() : pair.other();
                        CaseQuery list = PairedCounts.narrowed(set, count.term());
                        if (list != null) {
                            assertThat(edition.find(list).total()).isEqualTo(count.cases());
                            linked++;
                        } else if (count.cases() > 0) {
                            assertThat(dimension.isMultiValued() && set.restricts(dimension))
                                    .isTrue();
                            unlinked++;
                        }
                    }
                }
            }
        }
        assertThat(unlinked).isBetween(1, linked / 10);
    }

    @Test
    void setsApartByTheLargestDifferenceOfShares() {
        CaseQuery finance = CaseQuery.ALL.with(Dimension.INDUSTRY, "金融");
        CaseQuery government = CaseQuery.ALL.with(Dimension.INDUSTRY, "政务");

        List<Pair> apart = PairedCounts.apart(edition, finance, government, 10);

        assertThat(apart).hasSize(10).noneMatch(pair -> pair.one().term().dimension() == Dimension.INDUSTRY);
        assertThat(apart).extracting(pair -> -Math.abs(pair.difference())).isSorted();
        double largest = DIMENSIONS.stream()
                .filter(dimension -> dimension != Dimension.INDUSTRY)
                .flatMap(dimension -> all.stream()
                        .flatMap(study -> study.values(dimension).stream())
                        .distinct()
                        .map(value -> share(finance, dimension, value) - share(government, dimension, value)))
                .mapToDouble(Math::abs)
                .max()
                .orElseThrow();
        assertThat(Math.abs(apart.get(0).difference())).isEqualTo(largest, within(1e-9));
        assertThat(PairedCounts.apart(edition, finance, finance, 10)).isEmpty();
    }

    private double share(CaseQuery query, Dimension dimension, String value) {
        List<CaseStudy> cases = found(query);
        return (double) cases.stream()
                        .filter(study -> study.values(dimension).contains(value))
                        .count()
                / cases.size();
    }

    @Test
    void readsASetFromAnAddressAndWritesItAgain() {
        for (int i = 0; i < PAIRS; i++) {
            CaseQuery query = randomQuery();

            assertThat(against(query.toQueryString())).isEqualTo(new Against(query, null));
        }
        assertThat(against("")).isEqualTo(new Against(CaseQuery.ALL, null));
        assertThat(Against.of(new Parameters(Map.of()))).isNull();
        assertThat(new Against(CaseQuery.ALL.with(Dimension.CITY, "a b&c"), Measure.COUNT)
                        .at("/charts", CaseQuery.ALL.with(Dimension.YEAR, "2020")))
                .isEqualTo("/charts?vs=city%3Da%2520b%2526c&as=count&year=2020");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yearFrom=abc", "sort=none", "page=0", "size=1000", "银行", "=1", "q=%", "city=%zz", "a=1&&b=2"})
    void namesTheParameterThatHoldsABadSet(String set) {
        assertThatThrownBy(() -> against(set))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageStartingWith("vs=" + set + ": expected ");
    }

    private static @Nullable Against against(String set) {
        return Against.of(new Parameters(Map.of("vs", List.of(set))));
    }

    /** What passes every filter, by a loop; what matches a text, by the index, which RandomSearchTests checks. */
    private List<CaseStudy> found(CaseQuery query) {
        Set<String> matching = query.text().isEmpty()
                ? all.stream().map(CaseStudy::slug).collect(Collectors.toSet())
                : edition.every(CaseQuery.ALL.withText(query.text()))
                        .map(CaseCard::study)
                        .map(CaseStudy::slug)
                        .collect(Collectors.toSet());
        return all.stream()
                .filter(study -> matching.contains(study.slug()))
                .filter(study -> query.filters().keySet().stream()
                        .allMatch(dimension ->
                                study.values(dimension).stream().anyMatch(value -> query.selects(dimension, value))))
                .filter(study -> isBetween(study, query.yearFrom(), query.yearTo()))
                .toList();
    }

    private static boolean isBetween(CaseStudy study, @Nullable Integer from, @Nullable Integer to) {
        return from == null && to == null
                || study.values(Dimension.YEAR).stream()
                        .map(Integer::valueOf)
                        .anyMatch(year -> (from == null || year >= from) && (to == null || year <= to));
    }

    private static Map<String, Integer> loop(List<CaseStudy> cases, Dimension dimension) {
        Map<String, Integer> counts = new HashMap<>();
        cases.forEach(study -> study.values(dimension).forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts;
    }

    private static Map<String, Integer> counts(Stream<Count> counts) {
        return counts.filter(count -> count.cases() > 0)
                .collect(Collectors.toMap(count -> count.term().value(), Count::cases));
    }

    /** Often with several values of one dimension, and mostly of one and the same case. */
    private CaseQuery randomQuery() {
        CaseQuery query = CaseQuery.ALL;
        CaseStudy likely = all.get(random.nextInt(all.size()));
        for (int i = random.nextInt(4); i > 0; i--) {
            Dimension dimension = DIMENSIONS.get(random.nextInt(DIMENSIONS.size()));
            CaseStudy study = random.nextInt(3) == 0 ? all.get(random.nextInt(all.size())) : likely;
            List<String> values = study.values(dimension);
            if (!values.isEmpty()) {
                query = query.with(dimension, values.get(random.nextInt(values.size())));
            }
        }
        if (random.nextInt(4) == 0) {
            query = query.withYears(2016 + random.nextInt(5), random.nextBoolean() ? null : 2021);
        }
        return random.nextInt(4) == 0 ? query.withText(TEXTS.get(random.nextInt(TEXTS.size()))) : query;
    }
}
