package io.casefolio.cluster;

import io.casefolio.catalog.CrossTable;
import io.casefolio.catalog.CrossTable.Kind;
import io.casefolio.catalog.CrossTable.Line;
import io.casefolio.catalog.ValueOrder;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.model.Term;
import io.casefolio.query.CaseQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.aggregations.FiltersAggregation;
import org.opensearch.client.opensearch._types.aggregations.FiltersBucket;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** Makes a cross-table with two questions: which values there are, and how many cases stand in each line and cell. */
final class CrossTables {

    private static final String ROWS = "rows";
    private static final String COLUMNS = "columns";
    private static final String CELLS = "cells";

    /** A line before its cases are counted, and what they have in common. */
    private record Candidate(Kind kind, @Nullable Term term, Query cases) {

        Line counted(FiltersBucket bucket) {
            return new Line(kind, term, count(bucket));
        }
    }

    private final IndexQuestions index;
    private final Labels labels;
    private final CaseQuery query;
    private final Query found;

    /** @param found what the query finds */
    CrossTables(IndexQuestions index, Labels labels, CaseQuery query, Query found) {
        this.index = index;
        this.labels = labels;
        this.query = query;
        this.found = found;
    }

    CrossTable of(Dimension rows, Dimension columns) {
        var values = index.count(found, Map.of(ROWS, Facets.values(rows), COLUMNS, Facets.values(columns)));
        List<Candidate> down = lines(rows, values.occurring(ROWS), CrossTable.MOST_ROWS);
        List<Candidate> across = lines(columns, values.occurring(COLUMNS), CrossTable.MOST_COLUMNS);
        var cells = index.count(
                found,
                Map.of(
                        ROWS,
                        Aggregation.of(
                                row -> row.aggregations(CELLS, each(across)).filters(cases(down))),
                        COLUMNS,
                        each(across)));
        List<FiltersBucket> ofColumns = cells.filtered(COLUMNS);
        List<Integer> shown = IntStream.range(0, across.size())
                .filter(column -> count(ofColumns.get(column)) > 0)
                .boxed()
                .toList();
        List<CrossTable.Row> table = new ArrayList<>();
        List<FiltersBucket> ofRows = cells.filtered(ROWS);
        for (int row = 0; row < down.size(); row++) {
            FiltersBucket bucket = ofRows.get(row);
            if (count(bucket) > 0) {
                List<FiltersBucket> ofRow = Facets.get(bucket.aggregations(), CELLS)
                        .filters()
                        .buckets()
                        .array();
                table.add(new CrossTable.Row(
                        down.get(row).counted(bucket),
                        shown.stream().map(column -> count(ofRow.get(column))).toList()));
            }
        }
        List<Line> heads = shown.stream()
                .map(column -> across.get(column).counted(ofColumns.get(column)))
                .toList();
        return new CrossTable(rows, columns, heads, List.copyOf(table), cells.cases());
    }

    /** Values by falling count, years in order; then what has no room, and what has no value. */
    private List<Candidate> lines(Dimension dimension, Map<String, Integer> occurring, int most) {
        Map<String, Integer> inOrder = new TreeMap<>(ValueOrder.of(dimension));
        occurring.forEach((value, count) -> {
            if (query.admits(dimension, value)) {
                inOrder.put(value, count);
            }
        });
        // Sorting is stable: equal counts stay in the order of the values.
        List<String> frequent = inOrder.keySet().stream()
                .sorted(Comparator.comparing(
                        (String value) -> inOrder.getOrDefault(value, 0), Comparator.reverseOrder()))
                .toList();
        List<String> room = new ArrayList<>(frequent.subList(0, Math.min(most, frequent.size())));
        if (dimension == Dimension.YEAR) {
            room.sort(ValueOrder.of(dimension));
        }
        List<Candidate> lines = new ArrayList<>();
        room.forEach(value -> lines.add(
                new Candidate(Kind.VALUE, labels.term(dimension, value), Asked.having(dimension, List.of(value)))));
        lines.add(new Candidate(
                Kind.OTHER, null, Asked.having(dimension, frequent.subList(room.size(), frequent.size()))));
        lines.add(new Candidate(Kind.NONE, null, Asked.without(dimension)));
        return lines;
    }

    private static Aggregation each(List<Candidate> lines) {
        return Aggregation.of(line -> line.filters(cases(lines)));
    }

    private static FiltersAggregation cases(List<Candidate> lines) {
        List<Query> cases = lines.stream().map(Candidate::cases).toList();
        return FiltersAggregation.of(filters -> filters.filters(each -> each.array(cases)));
    }

    private static int count(FiltersBucket bucket) {
        return Math.toIntExact(bucket.docCount());
    }
}
