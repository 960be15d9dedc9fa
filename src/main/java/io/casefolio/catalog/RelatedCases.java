package io.casefolio.catalog;

import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.model.Term;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.TextQuery;
import io.casefolio.text.Folding;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the cases that have most in common with one: terms of its row, platforms, and words of its title and system
 * name. What few cases have counts more, by the logarithm of how few (the inverse document frequency of Spärck Jones,
 * 1972).
 */
public final class RelatedCases {

    /** How much a shared term of a dimension counts beside a shared word; others say little of what a case is about. */
    private static final Map<Dimension, Double> WEIGHTS = Map.of(
            Dimension.INDUSTRY, 1.0,
            Dimension.TECHNOLOGY, 0.3,
            Dimension.PLATFORM, 0.3,
            Dimension.CATEGORY, 0.3,
            Dimension.CITY, 0.3);

    private static final int MOST_CANDIDATES = 30;

    /** Of the nearest texts, how many count as alike, and what that adds for the first of them. */
    private static final int MOST_ALIKE = 10;

    private static final double ALIKE = 1.5;
    private static final int MOST_RARE_TERMS = 5;
    private static final int MOST_REASONS = 4;

    /** With less in common but words of the same kind, nobody would call two cases related. */
    private static final double LEAST = 1.5;

    private final Edition edition;
    private final CaseCard card;
    private final SharedWords words;
    private final Map<Dimension, Map<String, Integer>> counts;
    private final List<CaseCard> nearest;

    /**
     * A case that has something in common with another.
     *
     * @param reasons all that was counted for it, the weightiest first, but no more than a few
     */
    public record Related(CaseCard card, List<Reason> reasons) {}

    /**
     * What two cases share.
     *
     * @param term null for a word
     * @param word of both names; the value of a term; empty where the texts are alike
     */
    public record Reason(@Nullable Term term, String word, double weight) {}

    private record Rated(CaseCard card, List<Reason> reasons) {

        double rate() {
            return reasons.stream().mapToDouble(Reason::weight).sum();
        }

        boolean says() {
            return reasons.stream()
                            .filter(reason -> !reason.word().isEmpty())
                            .mapToDouble(Reason::weight)
                            .sum()
                    >= LEAST;
        }
    }

    private RelatedCases(Edition edition, CaseCard card) {
        this.edition = edition;
        this.card = card;
        this.words = new SharedWords(card, edition);
        this.nearest = nearest(card, edition);
        this.counts = edition.facets(CaseQuery.ALL).stream()
                .filter(facet -> WEIGHTS.containsKey(facet.dimension()))
                .collect(Collectors.toMap(
                        Counts::dimension,
                        facet -> facet.values().stream()
                                .collect(Collectors.toMap(count -> count.term().value(), Count::cases))));
    }

    /** The best first, {@code most} of them; none where nothing is shared that says something. */
    public static List<Related> of(CaseCard card, Edition edition, int most) {
        RelatedCases related = new RelatedCases(edition, card);
        return related.candidates()
                .map(related::rate)
                .filter(Rated::says)
                .sorted(Comparator.comparing(Rated::rate).reversed())
                .limit(most)
                .map(rated -> new Related(
                        rated.card(),
                        rated.reasons().stream().limit(MOST_REASONS).toList()))
                .toList();
    }

    /** Those whose texts have most of its names and goals. */
    private static List<CaseCard> nearest(CaseCard card, Edition edition) {
        String text = SharedWords.names(card) + " " + card.goals();
        int end = Math.min(text.length(), CaseQuery.LONGEST_TEXT - 2);
        String slug = card.study().slug();
        return edition.nearest(TextQuery.parse('"' + text.substring(0, end) + '"'), MOST_CANDIDATES).stream()
                .filter(near -> !near.study().slug().equals(slug))
                .toList();
    }

    /** The nearest, and some that share its rarest terms. */
    private Stream<CaseCard> candidates() {
        Stream<CaseCard> alike = terms().sorted(
                        Comparator.comparing(this::weight).reversed())
                .limit(MOST_RARE_TERMS)
                .map(term -> CaseQuery.ALL.with(term.dimension(), term.value()).withSize(MOST_CANDIDATES))
                .flatMap(query -> edition.find(query).items().stream());
        Map<String, CaseCard> candidates = new LinkedHashMap<>();
        Stream.concat(nearest.stream(), alike)
                .forEach(found -> candidates.putIfAbsent(found.study().slug(), found));
        candidates.remove(card.study().slug());
        return candidates.values().stream();
    }

    private Stream<Term> terms() {
        Labels labels = edition.labels();
        return WEIGHTS.keySet().stream()
                .flatMap(dimension -> card.values(dimension).stream().map(value -> labels.term(dimension, value)));
    }

    private double weight(Term term) {
        int cases = counts.getOrDefault(term.dimension(), Map.of()).getOrDefault(term.value(), 1);
        return WEIGHTS.getOrDefault(term.dimension(), 0.0) * Math.log((double) edition.size() / Math.max(1, cases));
    }

    private Rated rate(CaseCard other) {
        List<Reason> terms = terms().filter(
                        term -> other.values(term.dimension()).contains(term.value()))
                .map(term -> new Reason(term, term.value(), weight(term)))
                .toList();
        List<String> known = terms.stream().map(Reason::word).map(Folding::fold).toList();
        Stream<Reason> names = words.with(other).entrySet().stream()
                .filter(word -> known.stream().noneMatch(value -> value.contains(word.getKey())))
                .map(word -> new Reason(null, word.getKey(), word.getValue()));
        double alike = ALIKE * (1 - (double) rank(other) / MOST_ALIKE);
        return new Rated(
                other,
                Stream.of(terms.stream(), names, Stream.of(new Reason(null, "", alike)))
                        .flatMap(reasons -> reasons)
                        .filter(reason -> reason.weight() > 0)
                        .sorted(Comparator.comparing(Reason::weight).reversed().thenComparing(Reason::word))
                        .toList());
    }

    /** Its place among the nearest, counted from 0; at least {@link #MOST_ALIKE} where it is none of them. */
    private int rank(CaseCard other) {
        String slug = other.study().slug();
        return IntStream.range(0, nearest.size())
                .filter(i -> nearest.get(i).study().slug().equals(slug))
                .findFirst()
                .orElse(MOST_ALIKE);
    }
}
