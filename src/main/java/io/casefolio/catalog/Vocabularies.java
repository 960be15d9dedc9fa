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

/** The words of an edition that readers are offered. */
final class Vocabularies {

    private static final Set<Dimension> SUGGESTED =
            Set.of(Dimension.TECHNOLOGY, Dimension.PLATFORM, Dimension.CITY, Dimension.REGION, Dimension.INDUSTRY);

    private Vocabularies() {}

    /** Terms in both languages, and the words of English titles. */
    static Dictionary dictionary(List<CaseCard> cards, Labels labels) {
        List<Term> terms = cards.stream()
                .flatMap(card -> Dimension.IN_VOCABULARY.stream()
                        .flatMap(dimension ->
                                card.values(dimension).stream().map(value -> labels.term(dimension, value))))
                .distinct()
                .toList();
        Stream<String> english = Stream.concat(
                        cards.stream().map(card -> card.study().titleEn()),
                        terms.stream().map(Term::labelEn))
                .filter(Objects::nonNull);
        return new Dictionary(terms.stream().map(Term::value), english);
    }

    static Suggestions suggestions(List<CaseCard> cards, List<Counts> facets) {
        Stream<Suggestion> terms = facets.stream()
                .filter(facet -> SUGGESTED.contains(facet.dimension()))
                .flatMap(facet -> facet.values().stream())
                .filter(count -> count.cases() > 0)
                .map(count -> new Suggestion(
                        count.term().value(),
                        count.term().labelEn(),
                        count.term().dimension(),
                        count.cases()));
        Stream<Suggestion> titles = cards.stream()
                .map(card -> new Suggestion(card.study().title(), card.study().titleEn(), null, 1));
        return new Suggestions(Stream.concat(terms, titles));
    }
}
