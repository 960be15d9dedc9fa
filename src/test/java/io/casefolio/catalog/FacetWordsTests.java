package io.casefolio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.Dimension;
import io.casefolio.model.Term;
import io.casefolio.query.CaseQuery;
import io.casefolio.testing.FirstCorpus;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names of values and years, typed, find what the filters find; what else they find says why, or has the words. */
class FacetWordsTests {

    private final Edition edition = edition();

    /** Whose answers are looked at. */
    Edition edition() {
        return FirstCorpus.EDITION;
    }

    @Test
    void findWhatTheFiltersFindForEveryPairOfValueAndYear() {
        List<String> years = values(Dimension.YEAR).map(Term::value).toList();
        List<Term> terms = Dimension.IN_VOCABULARY.stream()
                .filter(dimension -> dimension != Dimension.YEAR)
                .flatMap(this::values)
                .toList();
        assertThat(terms).hasSizeGreaterThan(150);
        int equal = 0;
        for (Term term : terms) {
            Set<String> having = slugs(CaseQuery.ALL.with(term.dimension(), term.value()));
            for (String name : names(term).toList()) {
                boolean nowhereElse = slugs(CaseQuery.ALL.withText(name)).equals(having);
                for (String year : years) {
                    Set<String> filtered = slugs(
                            CaseQuery.ALL.with(term.dimension(), term.value()).with(Dimension.YEAR, year));
                    Set<String> found = slugs(CaseQuery.ALL.withText(name + " " + year));

                    assertThat(found).as("%s %s", name, year).containsAll(filtered);
                    Set<String> told = slugs(CaseQuery.ALL.withText('"' + year + '"'));
                    if (nowhereElse
                            && !filtered.isEmpty()
                            && having.stream().noneMatch(slug -> told.contains(slug) && !filtered.contains(slug))) {
                        assertThat(found)
                                .as("%s %s, which stand nowhere else", name, year)
                                .isEqualTo(filtered);
                        equal++;
                    }
                }
            }
        }
        assertThat(equal).as("pairs that stand nowhere else").isGreaterThan(100);
    }

    @Test
    void ofAYearFindsAllItsCasesAndExcludesThem() {
        Set<String> all = slugs(CaseQuery.ALL.with(Dimension.YEAR, "2021"));

        assertThat(all).hasSize(30);
        assertThat(slugs(CaseQuery.ALL.withText("2021"))).containsAll(all);
        assertThat(slugs(CaseQuery.ALL.withText("2021年"))).containsAll(all);
        assertThat(slugs(CaseQuery.ALL.withText("-2021"))).doesNotContainAnyElementsOf(all);
        assertThat(slugs(CaseQuery.ALL.withText("-(2021)"))).doesNotContainAnyElementsOf(all);
        assertThat(slugs(CaseQuery.ALL.withText("数据 -(2020 OR 2021)")))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(all);
        assertThat(slugs(CaseQuery.ALL.withText("\"2021\""))).hasSizeLessThan(10);
    }

    @Test
    void doNotReplaceAFieldThatIsNamed() {
        assertThat(slugs(CaseQuery.ALL.withText("dianxin"))).isNotEmpty();
        assertThat(slugs(CaseQuery.ALL.withText("outcomes:dianxin"))).isEmpty();
    }

    private Stream<Term> values(Dimension dimension) {
        return edition.counts(CaseQuery.ALL, dimension).values().stream().map(Count::term);
    }

    private static Stream<String> names(Term term) {
        return Stream.concat(Stream.of(term.value()), Stream.ofNullable(term.labelEn()));
    }

    private Set<String> slugs(CaseQuery query) {
        return edition.find(query.withSize(100)).items().stream()
                .map(card -> card.study().slug())
                .collect(Collectors.toSet());
    }
}
