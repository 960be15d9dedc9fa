package io.casefolio.catalog;

import io.casefolio.meaning.Match;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.model.Term;
import io.casefolio.query.CaseQuery;
import io.casefolio.search.Dictionary;
import io.casefolio.search.Suggestion;
import io.casefolio.search.Suggestions;
import io.casefolio.search.Suggestions.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
     * The terms that are suggested.
     *
     * @param facets of all cases
     */
    public static Suggestions suggestions(List<Counts> facets, Labels labels) {
        return new Suggestions(
                facets.stream()
                        .filter(facet -> SUGGESTED.contains(facet.dimension()))
                        .flatMap(facet -> facet.values().stream())
                        .filter(count -> count.cases() > 0)
                        .map(count -> new Suggestion(
                                count.term().value(),
                                count.term().labelEn(),
                                count.term().dimension(),
                                null,
                                count.cases(),
                                null)),
                labels);
    }

    /**
     * What an edition answers to {@link Edition#suggest}.
     *
     * @param titled titles, at least the first that have what is typed
     */
    public static List<Suggestion> suggest(
            Edition edition, Suggestions terms, List<Named> titled, String typed, int most) {
        if (typed.isBlank()) {
            return terms.popular(most);
        }
        List<Suggestion> named = terms.suggest(typed, titled, most);
        Set<String> slugs =
                named.stream().map(Suggestion::slug).filter(Objects::nonNull).collect(Collectors.toSet());
        if (slugs.size() >= most) {
            return named;
        }
        Stream<Suggestion> meant = meant(edition, typed, most)
                .filter(suggestion -> !slugs.contains(suggestion.slug()))
                .limit(most - slugs.size());
        return Stream.concat(named.stream(), meant).toList();
    }

    /** The title of a case as a suggestion. */
    public static Named title(CaseCard card) {
        return Named.of(suggestion(card, null));
    }

    /** The first cases that a search finds by something else than what is typed, with why. */
    private static Stream<Suggestion> meant(Edition edition, String typed, int most) {
        CaseQuery query = CaseQuery.ALL.withText(typed.strip()).withSize(most);
        if (query.textQuery().wanted().isEmpty()) {
            return Stream.empty();
        }
        List<CaseCard> found = edition.find(query).items();
        Map<String, List<Match>> matches = edition.matches(query, found);
        return found.stream()
                .flatMap(card -> matches.getOrDefault(card.study().slug(), List.of()).stream()
                        .limit(1)
                        .map(match -> suggestion(card, match)));
    }

    private static Suggestion suggestion(CaseCard card, @Nullable Match match) {
        CaseStudy study = card.study();
        return new Suggestion(study.title(), study.titleEn(), null, study.slug(), 1, match);
    }
}
