package io.casefolio.cluster;

import io.casefolio.model.Dimension;
import io.casefolio.query.CaseQuery;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.aggregations.Aggregate;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.aggregations.FilterAggregate;
import org.opensearch.client.opensearch._types.aggregations.StringTermsBucket;

/** How often values occur, each dimension among the cases that all filters but its own admit. */
final class Facets {

    /** As many as OpenSearch hands out in one answer: it counts all values of its one shard, and leaves out none. */
    private static final int MOST_VALUES = 65_535;

    private static final String OCCURRING = "occurring";
    private static final String WITHOUT = "without";

    /**
     * What is counted for one dimension.
     *
     * @param occurring how many cases have each value, none of them 0
     */
    record Counted(Map<String, Integer> occurring, int cases, int without) {}

    /** Something, and the first position of a case that has it. */
    record Placed<T>(T what, double position) {

        static final Comparator<Placed<?>> ORDER = Comparator.comparingDouble(Placed::position);
    }

    private Facets() {}

    /** What to ask for, by the keys of dimensions. */
    static Map<String, Aggregation> of(CaseQuery query, List<Dimension> dimensions) {
        Map<String, Aggregation> facets = new LinkedHashMap<>();
        for (Dimension dimension : dimensions) {
            facets.put(
                    dimension.key(),
                    Aggregation.of(facet -> facet.aggregations(OCCURRING, values(dimension))
                            .aggregations(
                                    WITHOUT,
                                    none -> none.missing(missing -> missing.field(IndexForm.values(dimension))))
                            .filter(Asked.filters(query, dimension))));
        }
        return facets;
    }

    static Aggregation values(Dimension dimension) {
        return Aggregation.of(values ->
                values.terms(terms -> terms.field(IndexForm.values(dimension)).size(MOST_VALUES)));
    }

    /** The values of a field, each with the first position that it has. */
    static Aggregation withPositions(String field) {
        return Aggregation.of(values -> values.aggregations(
                        IndexForm.POSITION, first -> first.min(min -> min.field(IndexForm.POSITION)))
                .terms(terms -> terms.field(field).size(MOST_VALUES)));
    }

    /** What was answered for {@link #withPositions}. */
    static Stream<Placed<String>> placed(IndexQuestions.Counted answer, String name) {
        return buckets(get(answer.answer(), name)).stream()
                .map(value -> new Placed<>(
                        value.key(),
                        get(value.aggregations(), IndexForm.POSITION).min().value()));
    }

    /** What was answered for a dimension. */
    static Counted counted(Dimension dimension, Map<String, Aggregate> answer) {
        FilterAggregate facet = get(answer, dimension.key()).filter();
        return new Counted(
                occurring(get(facet.aggregations(), OCCURRING)),
                Math.toIntExact(facet.docCount()),
                Math.toIntExact(get(facet.aggregations(), WITHOUT).missing().docCount()));
    }

    static Map<String, Integer> occurring(Aggregate values) {
        Map<String, Integer> occurring = new HashMap<>();
        buckets(values).forEach(value -> occurring.put(value.key(), Math.toIntExact(value.docCount())));
        return occurring;
    }

    private static List<StringTermsBucket> buckets(Aggregate values) {
        return values.sterms().buckets().array();
    }

    static Aggregate get(Map<String, Aggregate> answer, String name) {
        return Objects.requireNonNull(answer.get(name), name);
    }
}
