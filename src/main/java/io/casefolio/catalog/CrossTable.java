package io.casefolio.catalog;

import io.casefolio.model.Dimension;
import io.casefolio.model.Term;
import io.casefolio.query.CaseQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * How often the values of two dimensions occur together. Margins are numbers of cases: where a case can have several
 * values, cells add up to more than them.
 *
 * @param total the number of cases
 */
public record CrossTable(
        Dimension rowDimension, Dimension columnDimension, List<Line> columns, List<Row> rows, int total) {

    /** The largest table; values beyond it are counted together. */
    public static final int MOST_ROWS = 40;

    public static final int MOST_COLUMNS = 20;

    /** What a line of the table stands for. */
    public enum Kind {
        VALUE,
        /** All values that the table has no room for. */
        OTHER,
        /** The cases without a value. */
        NONE
    }

    /**
     * A column, or the head of a row.
     *
     * @param term null unless it stands for one value
     * @param count cases in the whole line
     */
    public record Line(Kind kind, @Nullable Term term, int count) {}

    /** A row with one count for each column. */
    public record Row(Line head, List<Integer> counts) {}

    /**
     * With a line of zeros for each year between two others that the query admits, unless some are counted together or
     * there is no room for all.
     */
    public CrossTable withEveryYear(CaseQuery query) {
        List<Line> across = withEveryYear(columnDimension, columns, MOST_COLUMNS, query);
        List<Integer> nothing = across.stream().map(column -> 0).toList();
        List<Line> down =
                withEveryYear(rowDimension, rows.stream().map(Row::head).toList(), MOST_ROWS, query);
        Map<Line, Row> counted = rows.stream().collect(Collectors.toMap(Row::head, Function.identity()));
        return new CrossTable(
                rowDimension,
                columnDimension,
                across,
                down.stream()
                        .map(head -> new Row(
                                head,
                                counted.containsKey(head)
                                        ? across.stream()
                                                .map(column -> count(counted.get(head), column))
                                                .toList()
                                        : nothing))
                        .toList(),
                total);
    }

    private int count(Row row, Line column) {
        int index = columns.indexOf(column);
        return index < 0 ? 0 : row.counts().get(index);
    }

    private static List<Line> withEveryYear(Dimension dimension, List<Line> lines, int most, CaseQuery query) {
        SortedSet<String> years = new TreeSet<>();
        lines.forEach(line -> {
            if (line.term() != null) {
                years.add(line.term().value());
            }
        });
        List<Line> gaps = ValueOrder.gaps(dimension, years).stream()
                .filter(year -> query.admits(dimension, year))
                .map(year -> new Line(Kind.VALUE, new Term(dimension, year, null), 0))
                .toList();
        if (lines.stream().anyMatch(line -> line.kind() == Kind.OTHER) || lines.size() + gaps.size() > most) {
            return lines;
        }
        return Stream.concat(lines.stream(), gaps.stream())
                .sorted(Comparator.comparing(
                        line -> gaps.isEmpty() || line.term() == null
                                ? null
                                : line.term().value(),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    static CrossTable of(CrossTableSide down, CrossTableSide across, int total) {
        return new CrossTable(
                down.dimension(),
                across.dimension(),
                across.lines(),
                down.cases().stream()
                        .map(row -> new Row(
                                row.line(),
                                across.cases().stream()
                                        .map(column -> (int) FixedBitSet.intersectionCount(row.cases(), column.cases()))
                                        .toList()))
                        .toList(),
                total);
    }
}
