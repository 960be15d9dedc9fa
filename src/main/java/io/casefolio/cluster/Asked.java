package io.casefolio.cluster;

import io.casefolio.model.Dimension;
import io.casefolio.model.SourceRef;
import io.casefolio.query.CaseQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SortOptions;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** What a {@link CaseQuery} asks for, as OpenSearch understands it. */
final class Asked {

    private Asked() {}

    /** What passes every filter but that of {@code ignored}. */
    static Query filters(CaseQuery query, @Nullable Dimension ignored) {
        return QueryDsl.every(Stream.of(Dimension.values())
                .filter(dimension -> dimension != ignored && query.restricts(dimension))
                .flatMap(dimension -> filter(query, dimension)));
    }

    private static Stream<Query> filter(CaseQuery query, Dimension dimension) {
        List<Query> filters = new ArrayList<>();
        if (!query.values(dimension).isEmpty()) {
            filters.add(having(dimension, List.copyOf(query.values(dimension))));
        }
        Integer from = query.yearFrom();
        Integer to = query.yearTo();
        if (dimension == Dimension.YEAR && (from != null || to != null)) {
            filters.add(Query.of(q -> q.range(years -> {
                if (from != null) {
                    years.gte(JsonData.of(from));
                }
                if (to != null) {
                    years.lte(JsonData.of(to));
                }
                return years.field(IndexForm.YEAR);
            })));
        }
        return filters.stream();
    }

    /** The cases with these slugs. */
    static Query slugs(List<String> slugs) {
        return any(IndexForm.SLUG, slugs);
    }

    /** The cases whose text or row stands on some lines. */
    static Query standingOn(SourceRef lines) {
        return Query.of(q -> q.bool(either -> either.should(
                        on(lines, IndexForm.DOCUMENT, IndexForm.LINES_OF_TEXT),
                        on(lines, IndexForm.DOCUMENT_OF_ROW, IndexForm.LINES_OF_ROW))
                .minimumShouldMatch("1")));
    }

    private static Query on(SourceRef lines, String document, String range) {
        Query meets = Query.of(q -> q.range(
                field -> field.field(range).gte(JsonData.of(lines.lineFrom())).lte(JsonData.of(lines.lineTo()))));
        return QueryDsl.every(Stream.of(any(document, List.of(lines.document())), meets));
    }

    /** The cases with any of some values. */
    static Query having(Dimension dimension, List<String> values) {
        return any(IndexForm.values(dimension), values);
    }

    private static Query any(String field, List<String> values) {
        List<FieldValue> any = values.stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(terms -> terms.field(field).terms(t -> t.value(any))));
    }

    /** The cases without a value. */
    static Query without(Dimension dimension) {
        return Query.of(q ->
                q.bool(not -> not.mustNot(some -> some.exists(field -> field.field(IndexForm.values(dimension))))));
    }

    /** The cases with every one of some values. */
    static Query havingAll(Dimension dimension, List<String> values) {
        return QueryDsl.every(values.stream().map(value -> having(dimension, List.of(value))));
    }

    /**
     * What a query finds, with scores.
     *
     * @param text what its text means
     */
    static Query all(CaseQuery query, Query text) {
        Query filters = filters(query, null);
        return Query.of(q -> q.bool(both -> both.must(text).filter(filters)));
    }

    /** The order of a list: no two cases are equal in it. */
    static List<SortOptions> order(CaseQuery query) {
        SortOptions position = by(IndexForm.POSITION, SortOrder.Asc);
        SortOptions number = by(IndexForm.NUMBER, SortOrder.Asc);
        return switch (query.sort()) {
            case RELEVANCE -> query.textQuery().isEmpty() ? List.of(number, position) : bestFirst();
            case NUMBER -> List.of(number, position);
            case YEAR -> List.of(by(IndexForm.YEAR, SortOrder.Desc), number, position);
            case TITLE, SYSTEM, CITY, INDUSTRY, SCALE, CATEGORY ->
                List.of(by(IndexForm.pinyin(query.sort()), SortOrder.Asc), number, position);
        };
    }

    /** Those that name most technologies and platforms first. */
    static List<SortOptions> richestFirst() {
        return List.of(
                by(IndexForm.RICHNESS, SortOrder.Desc),
                by(IndexForm.NUMBER, SortOrder.Asc),
                by(IndexForm.POSITION, SortOrder.Asc));
    }

    static List<SortOptions> bestFirst() {
        return List.of(
                SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))),
                by(IndexForm.POSITION, SortOrder.Asc));
    }

    /** Those without one are last in either direction. */
    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(
                sort -> sort.field(by -> by.field(field).order(order).missing(FieldValue.of("_last"))));
    }
}
