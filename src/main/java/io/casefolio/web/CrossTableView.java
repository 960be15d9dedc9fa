package io.casefolio.web;

import io.casefolio.catalog.CrossTable;
import io.casefolio.catalog.CrossTable.Kind;
import io.casefolio.catalog.CrossTable.Line;
import io.casefolio.chart.Shade;
import io.casefolio.model.Dimension;
import io.casefolio.model.Term;
import io.casefolio.query.CaseQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two dimensions as a table of links.
 *
 * @param choices the dimensions to choose rows and columns from
 * @param parameters what a form that chooses them must carry on
 * @param multivalued whether cells can add up to more than the margins
 */
public record CrossTableView(
        String rowKey,
        String columnKey,
        List<String> choices,
        List<CaseQuery.Parameter> parameters,
        List<HeadView> columns,
        List<LineView> rows,
        CellView total,
        boolean multivalued) {

    /** Encoded characters of a query that hundreds of cells can repeat; with a longer one, cells are no links. */
    private static final int LONGEST_LINKED = 300;

    /** A column or row: {@code kind} is value, other or none, {@code label} null but for a value. */
    public record HeadView(String kind, @Nullable String label, CellView total) {}

    /**
     * How many cases have both values.
     *
     * @param href null where no filter says just this, nothing is there, or the query is too long to repeat
     */
    public record CellView(
            int count, String share, int shade, @Nullable String href) {}

    public record LineView(HeadView head, List<CellView> cells) {}

    static CrossTableView of(CrossTable table, CaseQuery query, Locale locale) {
        boolean linked = query.toQueryString().length() <= LONGEST_LINKED;
        Dimension down = table.rowDimension();
        Dimension across = table.columnDimension();
        int largest = largest(table);
        List<LineView> rows = new ArrayList<>();
        for (CrossTable.Row row : table.rows()) {
            CaseQuery ofRow = linked ? only(query, down, row.head()) : null;
            List<CellView> cells = new ArrayList<>();
            for (int i = 0; i < row.counts().size(); i++) {
                Line column = table.columns().get(i);
                cells.add(cell(
                        row.counts().get(i),
                        row.head().count(),
                        isValue(row.head()) && isValue(column) ? largest : 0,
                        ofRow == null ? null : only(ofRow, across, column)));
            }
            rows.add(new LineView(head(row.head(), table.total(), ofRow, locale), cells));
        }
        return new CrossTableView(
                down.key(),
                across.key(),
                Stream.of(Dimension.values()).map(Dimension::key).toList(),
                query.parameters(),
                table.columns().stream()
                        .map(column -> head(column, table.total(), linked ? only(query, across, column) : null, locale))
                        .toList(),
                rows,
                cell(table.total(), table.total(), 0, query),
                down.isMultiValued() || across.isMultiValued());
    }

    /** The largest cell that stands for one value in each dimension: only these are shaded. */
    private static int largest(CrossTable table) {
        int largest = 1;
        for (CrossTable.Row row : table.rows()) {
            for (int i = 0; i < row.counts().size(); i++) {
                if (isValue(row.head()) && isValue(table.columns().get(i))) {
                    largest = Math.max(largest, row.counts().get(i));
                }
            }
        }
        return largest;
    }

    private static boolean isValue(Line line) {
        return line.kind() == Kind.VALUE;
    }

    private static HeadView head(Line line, int total, @Nullable CaseQuery query, Locale locale) {
        Term term = line.term();
        return new HeadView(
                line.kind().name().toLowerCase(Locale.ROOT),
                term == null ? null : term.label(locale),
                cell(line.count(), total, 0, query));
    }

    private static CellView cell(int count, int whole, int largest, @Nullable CaseQuery query) {
        return new CellView(
                count,
                ChartView.percent(whole == 0 ? 0 : (double) count / whole),
                largest == 0 ? 0 : Shade.of(count, largest),
                query == null || count == 0 ? null : query.at("/cases"));
    }

    private static @Nullable CaseQuery only(CaseQuery query, Dimension dimension, Line line) {
        Term term = line.term();
        return line.kind() == Kind.VALUE && term != null ? query.withOnly(dimension, term.value()) : null;
    }
}
