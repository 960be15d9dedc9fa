package io.casefolio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.Section;
import io.casefolio.testing.CatalogueTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogueTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTests {

    private static final Pattern PHRASE = Pattern.compile("\\p{IsHan}+(?: +\\p{IsHan}+)*");
    private static final Pattern JOINED = Pattern.compile("\\p{IsHan}{2,4}[：、，]\\p{IsHan}{2,4}");

    /** Searches, and what the searched text must and must not have. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "", List.of(),
            "数据", List.of("数据"),
            "银行", List.of("银行"),
            "平台 数据", List.of("平台", "数据"),
            "\"知识图谱\"", List.of("知识图谱"),
            "-银行", List.of("-银行"),
            "智慧 -政府", List.of("智慧", "-政府"),
            "智慧　－政府", List.of("智慧", "-政府"));

    private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());

    @Autowired
    private Catalogue catalogue;

    private final Map<String, CaseStudy> cases = new TreeMap<>();

    /** All that is searched of each case, folded by other means than the index. */
    private final Map<String, String> searched = new HashMap<>();

    @BeforeAll
    void readCases() {
        for (CaseCard card : catalogue.all()) {
            CaseStudy study = catalogue.bySlug(card.study().slug()).orElseThrow();
            cases.put(study.slug(), study);
            searched.put(study.slug(), texts(study).map(SearchTests::bare).collect(Collectors.joining("\n")));
        }
    }

    private Stream<String> texts(CaseStudy study) {
        List<String> texts = new ArrayList<>(List.of(study.title(), String.valueOf(study.titleEn())));
        texts.add(String.valueOf(study.summaryEn()));
        texts.add(ReadableText.of(study.title(), study.readings()).asRead());
        if (study.system() != null) {
            texts.add(study.system().name());
            texts.add(study.system().technologiesAsWritten());
            texts.add(study.system().placeAsWritten());
        }
        for (Dimension dimension : Dimension.IN_VOCABULARY) {
            if (dimension != Dimension.YEAR) {
                for (String value : study.values(dimension)) {
                    texts.add(value);
                    texts.add(catalogue.labels().term(dimension, value).labelEn());
                }
            }
        }
        for (Section section : study.sections()) {
            texts.add(section.text());
            texts.add(ReadableText.of(section.text(), section.readings()).asRead());
        }
        return texts.stream();
    }

    private static String bare(String text) {
        return text.replaceAll("(?<=\\p{IsHan})[ \\u3000]+(?=\\p{IsHan})", "");
    }

    @Test
    void findsEveryChineseRunExactlyWhereItStands() {
        List<String> phrases = cases.values().stream()
                .flatMap(study -> study.sections().stream())
                .flatMap(section -> PHRASE.matcher(section.text()).results())
                .map(match -> match.group().replace(" ", ""))
                .filter(phrase -> phrase.length() >= 2)
                .toList();
        Random random = new Random(61);
        for (int i = 0; i < 5000; i++) {
            String phrase = phrases.get(random.nextInt(phrases.size()));
            int length = Math.min(phrase.length(), 2 + random.nextInt(3));
            int from = random.nextInt(phrase.length() - length + 1);
            String run = phrase.substring(from, from + length);

            assertThat(slugs(CaseQuery.ALL.withText(run))).as(run).isEqualTo(having(run));
        }
    }

    @Test
    void findsWordsThatPunctuationJoinsWhereTheyStand() {
        for (CaseStudy study : cases.values()) {
            study.sections().stream()
                    .flatMap(section -> JOINED.matcher(section.text()).results())
                    .limit(10)
                    .forEach(match -> assertThat(slugs(CaseQuery.ALL.withText(match.group())))
                            .as(match.group())
                            .contains(study.slug()));
        }
    }

    @Test
    void doesNotTakeTheNamesOfSectionsForWordsOfACase() {
        for (String name : List.of("outcomes", "goals", "background", "stakeholders", "requirements")) {
            Set<String> written = searched.entrySet().stream()
                    .filter(entry -> entry.getValue().toLowerCase(Locale.ROOT).contains(name.substring(0, 4)))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());

            assertThat(slugs(CaseQuery.ALL.withText(name))).as(name).isSubsetOf(written);
        }
    }

    @Test
    void listsEqualMatchesInTheOrderOfTheDocument() {
        assertThat(catalogue.find(CaseQuery.ALL.withText("-银行").withSize(100)).items())
                .extracting(card -> card.study().number())
                .isSorted();
    }

    private Set<String> having(String run) {
        return searched.entrySet().stream()
                .filter(entry -> entry.getValue().contains(run))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> slugs(CaseQuery query) {
        return catalogue.find(query.withSize(100)).items().stream()
                .map(card -> card.study().slug())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void countsFacetsAsALoopOverTheCasesDoes() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            CaseQuery query = randomQuery(random);
            Set<String> matching = matching(query.text());

            assertThat(slugs(query)).as(query.toQueryString()).isEqualTo(passing(query, matching, null));
            for (Facet facet : catalogue.facets(query)) {
                Map<String, Integer> expected = new TreeMap<>();
                passing(query, matching, facet.dimension())
                        .forEach(slug -> values(slug, facet.dimension())
                                .forEach(value -> expected.merge(value, 1, Integer::sum)));
                query.values(facet.dimension()).forEach(value -> expected.putIfAbsent(value, 0));
                assertThat(facet.values().stream()
                                .collect(Collectors.toMap(value -> value.term().value(), FacetValue::count)))
                        .as("%s of %s", facet.dimension(), query.toQueryString())
                        .isEqualTo(expected);
            }
        }
    }

    private Set<String> matching(String text) {
        Set<String> matching = new TreeSet<>(cases.keySet());
        for (String word : WORDS.getOrDefault(text, List.of())) {
            if (word.startsWith("-")) {
                matching.removeAll(having(word.substring(1)));
            } else {
                matching.retainAll(having(word));
            }
        }
        return matching;
    }

    private CaseQuery randomQuery(Random random) {
        List<String> texts = WORDS.keySet().stream().sorted().toList();
        CaseQuery query = CaseQuery.ALL.withText(texts.get(random.nextInt(texts.size())));
        for (int filters = random.nextInt(4); filters > 0; filters--) {
            Dimension dimension = DIMENSIONS.get(random.nextInt(DIMENSIONS.size()));
            List<String> values = cases.keySet().stream()
                    .flatMap(slug -> values(slug, dimension).stream())
                    .toList();
            query = query.with(dimension, values.get(random.nextInt(values.size())));
        }
        return random.nextInt(4) > 0 ? query : query.withYears(2016 + random.nextInt(4), 2019 + random.nextInt(3));
    }

    private Set<String> passing(CaseQuery query, Set<String> matching, @Nullable Dimension ignored) {
        return matching.stream()
                .filter(slug -> Stream.of(Dimension.values())
                        .filter(dimension -> dimension != ignored)
                        .allMatch(dimension -> passes(query, dimension, values(slug, dimension))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean passes(CaseQuery query, Dimension dimension, List<String> values) {
        Set<String> chosen = query.values(dimension);
        boolean chosenOne = chosen.isEmpty() || values.stream().anyMatch(chosen::contains);
        if (dimension != Dimension.YEAR || query.yearFrom() == null || query.yearTo() == null) {
            return chosenOne;
        }
        int year = values.isEmpty() ? 0 : Integer.parseInt(values.get(0));
        return chosenOne && query.yearFrom() <= year && year <= query.yearTo();
    }

    private List<String> values(String slug, Dimension dimension) {
        return study(slug).values(dimension);
    }

    private CaseStudy study(String slug) {
        return Objects.requireNonNull(cases.get(slug));
    }

    @Test
    void findsTraditionalAndFullWidthForms() {
        assertThat(slugs(CaseQuery.ALL.withText("智慧社區"))).isEqualTo(slugs(CaseQuery.ALL.withText("智慧社区")));
        assertThat(slugs(CaseQuery.ALL.withText("Ｈａｄｏｏｐ"))).isEqualTo(slugs(CaseQuery.ALL.withText("hadoop")));
    }

    @Test
    void searchesOneField() {
        assertThat(slugs(CaseQuery.ALL.withText("outcomes:成本")))
                .isNotEmpty()
                .allSatisfy(slug -> assertThat(study(slug).sections())
                        .anyMatch(section -> section.kind().key().equals("outcomes")
                                && section.text().contains("成本")));
    }

    @Test
    void excludesWords() {
        assertThat(slugs(CaseQuery.ALL.withText("\"知识图谱\" -银行")))
                .isNotEmpty()
                .isSubsetOf(slugs(CaseQuery.ALL.withText("知识图谱")))
                .doesNotContainAnyElementsOf(slugs(CaseQuery.ALL.withText("银行")));
    }

    @Test
    void findsMixedRunsWhereTheyStand() {
        assertThat(slugs(CaseQuery.ALL.withText("5G消息"))).contains("50");
        assertThat(slugs(CaseQuery.ALL.withText("大数据+AI"))).contains("39");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "*",
                "AND",
                "(",
                "\"",
                "-",
                "title:",
                "a OR b",
                "\\",
                "/.*/",
                "[* TO *]",
                "\uD83D\uDE00",
                "\uD83D"
            })
    void answersWhateverIsTyped(String text) {
        assertThat(catalogue.find(CaseQuery.ALL.withText(text)).total()).isBetween(0, 61);
    }

    @Test
    void answersTwoThousandCharacters() {
        assertThat(catalogue.find(CaseQuery.ALL.withText("数".repeat(2000))).total())
                .isZero();
        String words =
                Stream.iterate(100, i -> i + 1).limit(500).map(String::valueOf).collect(Collectors.joining(" "));
        assertThat(catalogue.find(CaseQuery.ALL.withText(words)).total()).isZero();
    }
}
