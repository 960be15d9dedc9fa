package io.casefolio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Corpus;
import io.casefolio.model.Dimension;
import io.casefolio.model.Lexicon;
import io.casefolio.model.SectionKind;
import io.casefolio.model.SourceRef;
import io.casefolio.model.SystemFacts;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.Sort;
import io.casefolio.testing.FirstCorpus;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditionTests {

    /** Of the first characters alone, which here have one reading each. */
    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");

    private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());

    private final Edition edition = of(FirstCorpus.CORPUS);

    Edition of(Corpus corpus) {
        return HeldEdition.of(corpus);
    }

    @Test
    void findsWhatAPlainLoopFinds() {
        List<CaseStudy> all = FirstCorpus.CORPUS.cases();
        Random random = new Random(61);
        int empty = 0;
        for (int i = 0; i < 2_000; i++) {
            CaseQuery query = randomQuery(all, random);
            List<String> expected = all.stream()
                    .filter(study -> passes(study, query, null))
                    .map(CaseStudy::slug)
                    .toList();

            assertThat(slugs(edition.find(query))).as(query.toQueryString()).isEqualTo(expected);
            checkFacets(query, all);
            empty += expected.isEmpty() ? 1 : 0;
        }
        assertThat(empty).as("queries that find nothing").isBetween(100, 1_500);
    }

    @Test
    void knowsWhichCasesStandOnALine() {
        for (int line = 76; line <= 2_078; line += 7) {
            SourceRef lines = new SourceRef("iot-case-studies.md", line, line + line % 3);
            List<String> expected = FirstCorpus.CORPUS.cases().stream()
                    .filter(study -> stands(study, lines))
                    .map(CaseStudy::slug)
                    .limit(5)
                    .toList();

            assertThat(edition.standingOn(lines, 5))
                    .as("lines %d to %d", lines.lineFrom(), lines.lineTo())
                    .extracting(card -> card.study().slug())
                    .isEqualTo(expected);
        }
        assertThat(edition.standingOn(new SourceRef("crosswalk.csv", 1, 2_000), 5))
                .isEmpty();
    }

    private static boolean stands(CaseStudy study, SourceRef lines) {
        SystemFacts system = Objects.requireNonNull(study.system());
        return Stream.of(study.source(), system.source(), system.lines().category())
                .anyMatch(place -> IntStream.rangeClosed(lines.lineFrom(), lines.lineTo())
                        .anyMatch(line -> place.lineFrom() <= line && line <= place.lineTo()));
    }

    private void checkFacets(CaseQuery query, List<CaseStudy> all) {
        for (Counts facet : edition.facets(query)) {
            Map<String, Integer> expected = new HashMap<>();
            all.stream()
                    .filter(study -> passes(study, query, facet.dimension()))
                    .flatMap(study -> valuesOf(study, facet.dimension()).stream())
                    .forEach(value -> expected.merge(value, 1, Integer::sum));
            query.values(facet.dimension()).forEach(value -> expected.putIfAbsent(value, 0));
            Map<String, Integer> counted = new HashMap<>();
            Set<String> selected = new HashSet<>();
            for (Count value : facet.choices()) {
                counted.put(value.term().value(), value.cases());
                if (value.selected()) {
                    selected.add(value.term().value());
                }
            }
            assertThat(selected).isEqualTo(query.values(facet.dimension()));
            assertThat(counted)
                    .as("%s of %s", facet.dimension(), query.toQueryString())
                    .isEqualTo(expected);
        }
    }

    @Test
    void countsWithinWhatAQueryFinds() {
        List<CaseStudy> all = FirstCorpus.CORPUS.cases();
        Random random = new Random(62);
        for (int i = 0; i < 100; i++) {
            CaseQuery query = randomQuery(all, random);
            List<CaseStudy> found =
                    all.stream().filter(study -> passes(study, query, null)).toList();
            for (Dimension dimension : DIMENSIONS) {
                Counts counts = edition.countsWithin(query, dimension);

                assertThat(counts.cases()).isEqualTo(found.size());
                assertThat(counts.values())
                        .allSatisfy(count -> assertThat(found.stream()
                                        .filter(study -> valuesOf(study, dimension)
                                                .contains(count.term().value())))
                                .hasSize(count.cases()));
            }
        }
    }

    /** Whether a case passes every filter but the ignored one. */
    private static boolean passes(CaseStudy study, CaseQuery query, @Nullable Dimension ignored) {
        for (Dimension dimension : Dimension.values()) {
            Set<String> chosen = query.values(dimension);
            if (dimension != ignored
                    && !chosen.isEmpty()
                    && valuesOf(study, dimension).stream().noneMatch(chosen::contains)) {
                return false;
            }
        }
        SystemFacts system = study.system();
        Integer year = system == null ? null : system.year();
        Integer from = query.yearFrom();
        Integer to = query.yearTo();
        return ignored == Dimension.YEAR
                || from == null && to == null
                || year != null && (from == null || year >= from) && (to == null || year <= to);
    }

    private static List<String> valuesOf(CaseStudy study, Dimension dimension) {
        SystemFacts system = study.system();
        if (dimension == Dimension.PLATFORM) {
            return study.platforms().stream()
                    .map(platform -> platform.name())
                    .distinct()
                    .toList();
        } else if (dimension == Dimension.SECTION) {
            return study.sections().stream()
                    .filter(section -> !section.text().isBlank())
                    .map(section -> section.kind().heading())
                    .toList();
        } else if (system == null) {
            return List.of();
        } else if (dimension == Dimension.TECHNOLOGY) {
            return system.technologies();
        }
        Object value = switch (dimension) {
            case YEAR -> system.year();
            case REGION -> system.region();
            case CITY -> system.city();
            case INDUSTRY -> system.industry();
            case SCALE -> system.scale();
            default -> system.category();
        };
        return value == null ? List.of() : List.of(value.toString());
    }

    /** Mostly values that one and the same case has, so that many combinations find something. */
    private static CaseQuery randomQuery(List<CaseStudy> all, Random random) {
        CaseQuery query = CaseQuery.ALL.withSize(100);
        CaseStudy likely = all.get(random.nextInt(all.size()));
        for (int i = random.nextInt(5); i > 0; i--) {
            Dimension dimension = DIMENSIONS.get(random.nextInt(DIMENSIONS.size()));
            CaseStudy study = random.nextInt(3) == 0 ? all.get(random.nextInt(all.size())) : likely;
            List<String> values = valuesOf(study, dimension);
            query = query.with(
                    dimension,
                    values.isEmpty() || random.nextInt(40) == 0 ? "没有" : values.get(random.nextInt(values.size())));
        }
        return random.nextInt(3) > 0
                ? query
                : query.withYears(
                        random.nextBoolean() ? null : 2016 + random.nextInt(7),
                        random.nextBoolean() ? null : 2016 + random.nextInt(7));
    }

    @Test
    void answersWithoutAnyCase() {
        Edition empty = of(new Corpus(List.of(), List.of(), List.of(), Lexicon.EMPTY, List.of()));

        assertThat(empty.find(CaseQuery.ALL.withText("数据")).total()).isZero();
        assertThat(empty.facets(CaseQuery.ALL))
                .allSatisfy(facet -> assertThat(facet.values()).isEmpty());
        assertThat(empty.crossTable(CaseQuery.ALL, Dimension.YEAR, Dimension.CITY)
                        .rows())
                .isEmpty();
        assertThat(empty.help(CaseQuery.ALL.withText("数据")).nearest()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CITY", "INDUSTRY", "SCALE", "CATEGORY"})
    void sortsByPinyinOfOtherColumns(Sort sort) {
        Dimension dimension = Dimension.of(sort.key()).orElseThrow();
        List<CaseStudy> sorted =
                studies(edition.find(CaseQuery.ALL.withSize(100).withSort(sort)));

        assertThat(sorted).hasSize(61);
        assertThat(sorted.stream()
                        .map(study -> study.values(dimension).get(0))
                        .filter(value -> !value.startsWith("重")) // which has two readings
                        .map(value -> PINYIN.transliterate(value.substring(0, 1))))
                .isSorted();
        assertThat(sorted.stream()
                        .filter(study ->
                                study.values(dimension).equals(sorted.get(0).values(dimension)))
                        .map(CaseStudy::number))
                .isSorted();
    }

    @Test
    void sortsByPinyinOfSystems() {
        assertThat(studies(edition.find(CaseQuery.ALL.withSize(100).withSort(Sort.SYSTEM))).stream()
                        .flatMap(study -> Stream.ofNullable(study.system()))
                        .map(system -> system.name().substring(0, 1))
                        .filter(first -> Character.isIdeographic(first.codePointAt(0)))
                        .map(PINYIN::transliterate))
                .hasSizeGreaterThan(40)
                .isSorted();
    }

    @Test
    void sortsByYearAndTitle() {
        List<CaseStudy> byYear =
                studies(edition.find(CaseQuery.ALL.withSize(100).withSort(Sort.YEAR)));
        List<CaseStudy> byTitle =
                studies(edition.find(CaseQuery.ALL.withSize(100).withSort(Sort.TITLE)));

        assertThat(byYear.stream().flatMap(study -> study.values(Dimension.YEAR).stream()))
                .hasSize(61)
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(byTitle.stream()
                        .map(study -> PINYIN.transliterate(study.title().substring(0, 1))))
                .hasSize(61)
                .isSorted();
        assertThat(new TreeSet<>(byTitle.stream().map(CaseStudy::slug).toList()))
                .hasSize(61);
    }

    @Test
    void pagesThroughEveryCaseOnce() {
        List<String> slugs = Stream.iterate(1, page -> page + 1)
                .limit(9)
                .flatMap(page -> slugs(edition.find(CaseQuery.ALL.withSize(8).withPage(page))).stream())
                .toList();

        assertThat(slugs).hasSize(61).doesNotHaveDuplicates();
        assertThat(edition.find(CaseQuery.ALL.withSize(100).withPage(Integer.MAX_VALUE))
                        .items())
                .isEmpty();
    }

    @Test
    void findsTheRichestOfThoseWithEverySection() {
        List<CaseCard> richest = edition.richest(61);

        assertThat(richest).hasSize((int) FirstCorpus.CORPUS.cases().stream()
                .filter(study -> SectionKind.EXPECTED.stream().allMatch(kind -> hasText(study, kind)))
                .count());
        assertThat(richest)
                .isSortedAccordingTo(Comparator.comparingInt((CaseCard card) ->
                                card.values(Dimension.TECHNOLOGY).size()
                                        + card.values(Dimension.PLATFORM).size())
                        .reversed()
                        .thenComparing(card -> card.study().number()));
        assertThat(edition.richest(3)).isEqualTo(richest.subList(0, 3));
    }

    private static boolean hasText(CaseStudy study, SectionKind kind) {
        return study.sections().stream()
                .anyMatch(section -> section.kind() == kind && !section.text().isEmpty());
    }

    private static List<String> slugs(CasePage page) {
        return studies(page).stream().map(CaseStudy::slug).toList();
    }

    private static List<CaseStudy> studies(CasePage page) {
        return page.items().stream().map(CaseCard::study).toList();
    }
}
