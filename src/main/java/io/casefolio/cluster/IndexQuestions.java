package io.casefolio.cluster;

import java.util.List;
import java.util.Map;
import org.opensearch.client.opensearch._types.SortOptions;
import org.opensearch.client.opensearch._types.aggregations.Aggregate;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.aggregations.FiltersBucket;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;

/** Asks one index, and names it in every question. */
record IndexQuestions(OpenSearch openSearch, String index) {

    /**
     * A part of what is found.
     *
     * @param total how many are found
     */
    record Found<T>(int total, List<T> items) {}

    /** Counts by the names that they were asked for by. */
    record Counted(int cases, Map<String, Aggregate> answer) {

        Map<String, Integer> occurring(String name) {
            return Facets.occurring(Facets.get(answer, name));
        }

        List<FiltersBucket> filtered(String name) {
            return Facets.get(answer, name).filters().buckets().array();
        }
    }

    /** @param fields of a case, as {@code as} has them */
    <T> Found<T> find(Query query, List<SortOptions> order, int from, int size, Class<T> as, String... fields) {
        SearchResponse<T> found = search(
                new SearchRequest.Builder()
                        .query(query)
                        .sort(order)
                        .from(from)
                        .size(size)
                        .source(source -> source.filter(filter -> filter.includes(List.of(fields)))),
                as);
        return new Found<>(
                total(found),
                found.hits().hits().stream().map(hit -> hit.source()).toList());
    }

    Counted count(Query query, Map<String, Aggregation> counts) {
        SearchResponse<Void> counted =
                search(new SearchRequest.Builder().query(query).size(0).aggregations(counts), Void.class);
        return new Counted(total(counted), counted.aggregations());
    }

    private <T> SearchResponse<T> search(SearchRequest.Builder request, Class<T> as) {
        SearchRequest whole = request.index(index)
                .trackTotalHits(all -> all.enabled(true))
                .allowPartialSearchResults(false)
                .build();
        return openSearch.ask(client -> client.search(whole, as));
    }

    private static int total(SearchResponse<?> found) {
        return Math.toIntExact(found.hits().total().value());
    }
}
