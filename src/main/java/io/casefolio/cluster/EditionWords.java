package io.casefolio.cluster;

import io.casefolio.catalog.Counts;
import io.casefolio.catalog.Vocabularies;
import io.casefolio.cluster.Facets.Placed;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.model.Term;
import io.casefolio.search.Dictionary;
import io.casefolio.search.Suggestions;
import io.casefolio.text.Folding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** The words of an edition that readers are offered. Its terms are kept once they were asked for, its titles never. */
final class EditionWords {

    private final IndexQuestions index;
    private final Labels labels;
    private final Supplier<List<Counts>> facets;
    private volatile @Nullable Suggestions terms;
    private volatile @Nullable Dictionary dictionary;

    /** @param facets of all cases */
    EditionWords(IndexQuestions index, Labels labels, Supplier<List<Counts>> facets) {
        this.index = index;
        this.labels = labels;
        this.facets = facets;
    }

    Suggestions terms() {
        Suggestions known = terms;
        if (known == null) {
            known = Vocabularies.suggestions(facets.get(), labels);
            terms = known;
        }
        return known;
    }

    /** The first cases with typed characters in a title, those first whose title begins with them. */
    List<Suggestions.Named> titled(String typed, int most) {
        if (typed.isBlank()) {
            return List.of();
        }
        String folded = Folding.fold(typed.strip());
        Query titled = Query.of(q -> q.disMax(best -> best.queries(titled("", folded, 2), titled("*", folded, 1))));
        return index.find(titled, Asked.bestFirst(), 0, most, IndexedCase.Listed.class, IndexForm.CARD).items().stream()
                .map(IndexedCase.Listed::card)
                .map(Vocabularies::title)
                .toList();
    }

    /** @param before what may stand before the words: nothing or anything */
    private static Query titled(String before, String words, float score) {
        String pattern = before + words.replaceAll("[*?\\\\]", "\\\\$0") + "*";
        return Query.of(q -> q.constantScore(match -> match.boost(score)
                .filter(f -> f.wildcard(w -> w.field(IndexForm.TITLES).value(pattern)))));
    }

    /** Terms and words in the order of the cases that have them first. */
    Dictionary dictionary() {
        Dictionary known = dictionary;
        if (known == null) {
            known = read();
            dictionary = known;
        }
        return known;
    }

    private Dictionary read() {
        Map<String, Aggregation> asked = new LinkedHashMap<>();
        Dimension.IN_VOCABULARY.forEach(
                dimension -> asked.put(dimension.key(), Facets.withPositions(IndexForm.values(dimension))));
        asked.put(IndexForm.WORDS, Facets.withPositions(IndexForm.WORDS));
        IndexQuestions.Counted answer = index.count(QueryDsl.every(Stream.of()), asked);
        Stream<Term> terms = Dimension.IN_VOCABULARY.stream()
                .flatMap(dimension -> Facets.placed(answer, dimension.key())
                        .map(value -> new Placed<>(labels.term(dimension, value.what()), value.position())))
                .sorted(Placed.ORDER)
                .map(Placed::what);
        Stream<String> words =
                Facets.placed(answer, IndexForm.WORDS).sorted(Placed.ORDER).map(Placed::what);
        return Vocabularies.dictionary(terms, words);
    }
}
