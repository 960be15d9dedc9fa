package io.casefolio.cluster;

import io.casefolio.catalog.CaseCard;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SortOptions;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.Hit;
import org.opensearch.client.opensearch.core.search.Pit;

/** Reads all that a query finds, some at a time, from one point in time of an index. Not for several threads. */
final class EveryCase {

    private static final int AT_ONCE = 500;

    /** For how long it is kept between two questions, where nobody closes the stream. */
    private static final String KEPT = "1m";

    private final OpenSearch openSearch;
    private final String index;
    private final Query query;
    private final List<SortOptions> order;
    private @Nullable String pointInTime;
    private @Nullable List<FieldValue> last;
    private boolean ended;

    private EveryCase(OpenSearch openSearch, String index, Query query, List<SortOptions> order) {
        this.openSearch = openSearch;
        this.index = index;
        this.query = query;
        this.order = order;
    }

    /** @param order in which no two cases are equal */
    static Stream<CaseCard> stream(OpenSearch openSearch, String index, Query query, List<SortOptions> order) {
        EveryCase reading = new EveryCase(openSearch, index, query, order);
        return Stream.generate(reading::next)
                .takeWhile(some -> !some.isEmpty())
                .flatMap(List::stream)
                .onClose(reading::end);
    }

    private List<CaseCard> next() {
        if (ended) {
            return List.of();
        }
        String id = pointInTime();
        SearchRequest request = SearchRequest.of(search -> {
            if (last != null) {
                search.searchAfter(last);
            }
            return search.pit(new Pit.Builder().id(id).keepAlive(KEPT).build())
                    .query(query)
                    .sort(order)
                    .size(AT_ONCE)
                    .allowPartialSearchResults(false)
                    .source(source -> source.filter(filter -> filter.includes(IndexForm.CARD)));
        });
        List<Hit<IndexedCase.Listed>> hits = openSearch
                .ask(client -> client.search(request, IndexedCase.Listed.class))
                .hits()
                .hits();
        if (hits.size() < AT_ONCE) {
            end();
        } else {
            last = hits.get(hits.size() - 1).sort();
        }
        return hits.stream().map(hit -> hit.source().card()).toList();
    }

    private String pointInTime() {
        String id = pointInTime;
        if (id == null) {
            id = openSearch
                    .ask(client -> client.createPit(pit -> pit.index(index).keepAlive(kept -> kept.time(KEPT))))
                    .pitId();
            pointInTime = id;
        }
        return id;
    }

    private void end() {
        String id = pointInTime;
        if (id != null && !ended) {
            openSearch.ask(client -> client.deletePit(pit -> pit.pitId(id)));
        }
        ended = true;
    }
}
