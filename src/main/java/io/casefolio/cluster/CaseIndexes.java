package io.casefolio.cluster;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Labels;
import io.casefolio.store.Published;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.DocStats;
import org.opensearch.client.opensearch._types.ExpandWildcard;
import org.opensearch.client.opensearch.core.BulkRequest;
import org.opensearch.client.opensearch.core.BulkResponse;
import org.opensearch.client.opensearch.core.bulk.BulkOperation;
import org.opensearch.client.opensearch.indices.IndexSettingBlocks;
import org.opensearch.client.opensearch.indices.IndexSettings;
import org.opensearch.client.opensearch.indices.IndexState;
import org.opensearch.client.opensearch.indices.stats.IndicesStats;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills the indexes of editions, and drops them. A complete one cannot be written, any other cannot be read. */
@Component
@Profile("cluster")
class CaseIndexes {

    private static final int MOST_AT_ONCE = 200;
    private static final int MOST_CHARACTERS_AT_ONCE = 2_000_000;

    private final OpenSearch openSearch;

    CaseIndexes(OpenSearch openSearch) {
        this.openSearch = openSearch;
    }

    boolean isComplete(Published edition) {
        String index = IndexForm.name(edition.name());
        IndexState state = openSearch
                .ask(client -> client.indices()
                        .getSettings(request -> request.index(IndexForm.ANY).expandWildcards(ExpandWildcard.Open)))
                .get(index);
        IndexSettings settings = state == null ? null : state.settings();
        IndexSettings ofIndex = settings == null ? null : settings.index();
        IndexSettingBlocks blocks = ofIndex == null ? null : ofIndex.blocks();
        return blocks != null && Boolean.TRUE.equals(blocks.write());
    }

    /**
     * To be called by one node at a time, which holds the lock of the database; what was left half is made anew.
     *
     * @throws RuntimeException if it cannot be filled; then there is none
     */
    void fill(Published edition) {
        String index = IndexForm.name(edition.name());
        drop(index);
        try {
            openSearch.tell(client -> client.indices().create(IndexForm.request(index, edition.size())));
            write(index, edition);
            complete(index, edition.size());
        } catch (RuntimeException | Error failure) {
            dropAfter(failure, index);
            throw failure;
        }
    }

    private void write(String index, Published edition) {
        Labels labels = new Labels(edition.terms(), edition.lexicon());
        int position = 0;
        try (Stream<CaseStudy> cases = edition.cases().get()) {
            List<IndexedCase> some = new ArrayList<>();
            int characters = 0;
            for (Iterator<CaseStudy> studies = cases.iterator(); studies.hasNext(); position++) {
                IndexedCase indexed = IndexedCase.of(position, studies.next(), labels);
                some.add(indexed);
                characters += indexed.lines().stream().mapToInt(String::length).sum();
                if (some.size() == MOST_AT_ONCE || characters > MOST_CHARACTERS_AT_ONCE) {
                    write(index, some);
                    some.clear();
                    characters = 0;
                }
            }
            write(index, some);
        }
    }

    private void write(String index, List<IndexedCase> cases) {
        if (cases.isEmpty()) {
            return;
        }
        List<BulkOperation> operations = cases.stream()
                .map(indexed -> BulkOperation.of(operation -> operation.index(write -> write.index(index)
                        .id(Integer.toString(indexed.position()))
                        .document(indexed))))
                .toList();
        BulkResponse written =
                openSearch.tell(client -> client.bulk(BulkRequest.of(request -> request.operations(operations))));
        written.items().stream()
                .filter(item -> item.error() != null)
                .findFirst()
                .ifPresent(item -> {
                    throw new IllegalStateException("Case " + item.id() + " cannot be indexed: "
                            + item.error().reason());
                });
    }

    private void complete(String index, int cases) {
        openSearch.tell(client -> client.indices().refresh(request -> request.index(index)));
        long kept = count(index);
        if (kept != cases) {
            throw new IllegalStateException(kept + " cases instead of " + cases);
        }
        openSearch.tell(client -> client.indices()
                .putSettings(request -> request.index(index)
                        .settings(complete ->
                                complete.blocks(blocks -> blocks.read(false).write(true)))));
    }

    /** Also while it cannot be read. */
    private long count(String index) {
        IndicesStats known = openSearch
                .tell(client -> client.indices().stats(request -> request.index(index)))
                .indices()
                .get(index);
        DocStats documents = known == null || known.primaries() == null
                ? null
                : known.primaries().docs();
        return documents == null ? 0 : documents.count();
    }

    /** What cannot be dropped now, the next edition drops. */
    private void dropAfter(Throwable failure, String index) {
        try {
            drop(index);
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /** How often each index has been written or asked. */
    Map<String, Long> uses() {
        Map<String, Long> uses = new HashMap<>();
        openSearch
                .ask(client -> client.indices().stats(request -> request.index(IndexForm.ANY)))
                .indices()
                .forEach((index, stats) -> uses.put(
                        index,
                        stats.total() == null
                                        || stats.total().search() == null
                                        || stats.total().indexing() == null
                                ? 0
                                : stats.total().search().queryTotal()
                                        + stats.total().indexing().indexTotal()));
        return uses;
    }

    void drop(String index) {
        openSearch.tell(client ->
                client.indices().delete(request -> request.index(index).ignoreUnavailable(true)));
    }
}
