package io.casefolio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.CaseStudy;
import io.casefolio.query.CaseQuery;
import io.casefolio.testing.FirstCorpus;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTests {

    private static final Pattern JOINED = Pattern.compile("\\p{IsHan}{2,4}[：、，]\\p{IsHan}{2,4}");

    private final Edition edition = edition();

    /** Whose answers are looked at. */
    Edition edition() {
        return FirstCorpus.EDITION;
    }

    @Test
    void findsWordsThatPunctuationJoinsWhereTheyStand() {
        for (CaseCard card : edition.every(CaseQuery.ALL).toList()) {
            CaseStudy study = study(card.study().slug());
            study.sections().stream()
                    .flatMap(section -> JOINED.matcher(section.text()).results())
                    .limit(10)
                    .forEach(match -> assertThat(slugs(CaseQuery.ALL.withText(match.group())))
                            .as(match.group())
                            .contains(study.slug()));
        }
    }

    @Test
    void listsEqualMatchesInTheOrderOfTheDocument() {
        assertThat(edition.find(CaseQuery.ALL.withText("-银行").withSize(100)).items())
                .extracting(card -> card.study().number())
                .isSorted();
    }

    private Set<String> slugs(CaseQuery query) {
        return edition.find(query.withSize(100)).items().stream()
                .map(card -> card.study().slug())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private CaseStudy study(String slug) {
        return FirstCorpus.study(slug);
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
    @ValueSource(strings = {"%", "*", "(", "\"", "-", "\\", "\uD83D\uDE00", "\uD83D"})
    void findsEveryCaseWhereThereIsNothingToSearchFor(String text) {
        CaseQuery query = CaseQuery.ALL.withText(text);

        assertThat(query.isUnsearchable()).isTrue();
        assertThat(edition.find(query).total()).isEqualTo(61);
    }

    @ParameterizedTest
    @CsvSource({"AND, and", "[* TO *], to", "title:, title", "/.*data.*/, data", "\"数据~2\", \"数据 2\""})
    void knowsNoOperatorsOfOthers(String text, String words) {
        assertThat(slugs(CaseQuery.ALL.withText(text))).isEqualTo(slugs(CaseQuery.ALL.withText(words)));
    }

    @Test
    void answersTheLongestTexts() {
        assertThat(edition.find(CaseQuery.ALL.withText("数".repeat(500))).total())
                .isZero();
        String words =
                Stream.iterate(100, i -> i + 1).limit(32).map(String::valueOf).collect(Collectors.joining(" "));
        assertThat(edition.find(CaseQuery.ALL.withText(words)).total()).isZero();
    }
}
