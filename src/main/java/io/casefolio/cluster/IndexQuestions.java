package io.casefolio.cluster;

import io.casefolio.meaning.Match;
import io.casefolio.meaning.Meaning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.SortOptions;
import org.opensearch.client.opensearch._types.aggregations.Aggregate;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.aggregations.FiltersBucket;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;

/** Asks one index, and names it in every question. */
record IndexQuestions(OpenSearch openSearch, String index) {

    private static final String EACH = "each";

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

    /** Whether each of some queries of {@link io.casefolio.meaning.Queries} finds any case. */
    List<Boolean> finds(List<org.apache.lucene.search.Query> queries) {
        Aggregation each = Aggregation.of(a -> a.filters(f ->
                f.filters(all -> all.array(queries.stream().map(QueryDsl::of).toList()))));
        return count(QueryDsl.every(Stream.of()), Map.of(EACH, each)).filtered(EACH).stream()
                .map(bucket -> bucket.docCount() > 0)
                .toList();
    }

    /** In which other ways some cases match, by slug. */
    Map<String, List<Match>> matches(List<Meaning.Other> others, List<String> slugs) {
        Map<String, List<Match>> bySlug = new HashMap<>();
        if (others.isEmpty()) {
            return bySlug;
        }
        List<Query> queries =
                others.stream().map(other -> QueryDsl.of(other.query())).toList();
        Aggregation having =
                Aggregation.of(a -> a.terms(t -> t.field(IndexForm.SLUG).size(slugs.size())));
        Aggregation each = Aggregation.of(
                a -> a.aggregations(IndexForm.SLUG, having).filters(f -> f.filters(all -> all.array(queries))));
        List<FiltersBucket> found =
                count(Asked.slugs(slugs), Map.of(EACH, each)).filtered(EACH);
        for (int i = 0; i < others.size(); i++) {
            Match match = others.get(i).match();
            Facets.occurring(Facets.get(found.get(i).aggregations(), IndexForm.SLUG))
                    .keySet()
                    .forEach(slug -> {
                        List<Match> ofCase = bySlug.computeIfAbsent(slug, s -> new ArrayList<>());
                        if (!ofCase.contains(match)) {
                            ofCase.add(match);
                        }
                    });
        }
        return bySlug;
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
