package io.casefolio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.Section;
import io.casefolio.query.CaseQuery;
import io.casefolio.testing.FirstCorpus;
import io.casefolio.text.ReadableText;
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

/** Compares random searches with a loop over all texts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomSearchTests {

    private static final Pattern PHRASE = Pattern.compile("\\p{IsHan}+(?: +\\p{IsHan}+)*");

    /** Searches, and what the searched text must and must not have. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "", List.of(),
            "\"数据\"", List.of("数据"),
            "\"银行\"", List.of("银行"),
            "\"平台\" \"数据\"", List.of("平台", "数据"),
            "\"知识图谱\"", List.of("知识图谱"),
            "-银行", List.of("-银行"),
            "\"智慧\" -政府", List.of("智慧", "-政府"),
            "\"智慧\"　－政府", List.of("智慧", "-政府"),
            "hadoop", List.of("Hadoop"),
            "\"银行\" \"fraud\"", List.of("银行", "fraud"));

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());

    private final Edition edition = edition();

    private final Map<String, CaseStudy> cases = new TreeMap<>();

    /** All that is searched of each case, folded by other means than the index. */
    private final Map<String, String> searched = new HashMap<>();

    /** Whose answers are looked at. */
    Edition edition() {
        return FirstCorpus.EDITION;
    }

    @BeforeAll
    void readCases() {
        for (CaseCard card : edition.every(CaseQuery.ALL).toList()) {
            CaseStudy study = FirstCorpus.study(card.study().slug());
            cases.put(study.slug(), study);
            searched.put(study.slug(), texts(study).map(RandomSearchTests::bare).collect(Collectors.joining("\n")));
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
                    texts.add(edition.labels().term(dimension, value).labelEn());
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

            List<String> literal = bestFirst('"' + run + '"').toList();
            assertThat(new TreeSet<>(literal)).as(run).isEqualTo(having(run));
            assertThat(bestFirst(run).limit(literal.size()))
                    .as("%s, before what means the same", run)
                    .containsExactlyElementsOf(literal);
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

    /** The cases with some Chinese anywhere, or with a Latin word that stands alone. */
    private Set<String> having(String wanted) {
        Pattern there = HAN.matcher(wanted).matches()
                ? Pattern.compile(wanted)
                : Pattern.compile("(?<![A-Za-z0-9])" + wanted + "(?![A-Za-z0-9])", Pattern.CASE_INSENSITIVE);
        return searched.entrySet().stream()
                .filter(entry -> there.matcher(entry.getValue()).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> bestFirst(String text) {
        return edition.find(CaseQuery.ALL.withText(text).withSize(100)).items().stream()
                .map(card -> card.study().slug());
    }

    private Set<String> slugs(CaseQuery query) {
        return edition.find(query.withSize(100)).items().stream()
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
            for (Counts facet : edition.facets(query)) {
                Map<String, Integer> expected = new TreeMap<>();
                passing(query, matching, facet.dimension())
                        .forEach(slug -> values(slug, facet.dimension())
                                .forEach(value -> expected.merge(value, 1, Integer::sum)));
                query.values(facet.dimension()).forEach(value -> expected.putIfAbsent(value, 0));
                assertThat(facet.choices().stream()
                                .collect(Collectors.toMap(value -> value.term().value(), Count::cases)))
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
        return Objects.requireNonNull(cases.get(slug)).values(dimension);
    }
}
