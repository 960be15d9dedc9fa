package io.casefolio.catalog;

import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.model.Term;
import io.casefolio.search.Dictionary;
import io.casefolio.search.Suggestion;
import io.casefolio.search.Suggestions;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of an edition that readers are offered. */
public final class Vocabularies {

    private static final Set<Dimension> SUGGESTED =
            Set.of(Dimension.TECHNOLOGY, Dimension.PLATFORM, Dimension.CITY, Dimension.REGION, Dimension.INDUSTRY);

    private Vocabularies() {}

    /** The terms of a case. */
    static Stream<Term> terms(CaseCard card, Labels labels) {
        return Dimension.IN_VOCABULARY.stream()
                .flatMap(dimension -> card.values(dimension).stream().map(value -> labels.term(dimension, value)));
    }

    /**
     * Terms in both languages, and the words of English titles.
     *
     * @param terms that occur
     * @param titlesEn may have nulls in it
     */
    public static Dictionary dictionary(Stream<Term> terms, Stream<@Nullable String> titlesEn) {
        List<Term> distinct = terms.distinct().toList();
        Stream<String> english =
                Stream.concat(titlesEn, distinct.stream().map(Term::labelEn)).filter(Objects::nonNull);
        return new Dictionary(distinct.stream().map(Term::value), english);
    }

    /**
     * Terms, and the titles of some cases.
     *
     * @param facets of all cases
     */
    public static Suggestions suggestions(List<Counts> facets, Stream<CaseCard> titled) {
        Stream<Suggestion> terms = facets.stream()
                .filter(facet -> SUGGESTED.contains(facet.dimension()))
                .flatMap(facet -> facet.values().stream())
                .filter(count -> count.cases() > 0)
                .map(count -> new Suggestion(
                        count.term().value(),
                        count.term().labelEn(),
                        count.term().dimension(),
                        count.cases()));
        Stream<Suggestion> titles =
                titled.map(CaseCard::study).map(study -> new Suggestion(study.title(), study.titleEn(), null, 1));
        return new Suggestions(Stream.concat(terms, titles));
    }
}
