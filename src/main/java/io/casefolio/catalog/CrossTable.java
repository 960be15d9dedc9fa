package io.casefolio.catalog;

import io.casefolio.model.Dimension;
import io.casefolio.model.Term;
import java.util.List;
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
