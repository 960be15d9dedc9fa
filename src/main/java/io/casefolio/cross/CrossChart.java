package io.casefolio.cross;

import io.casefolio.catalog.CrossTable.Kind;
import io.casefolio.chart.Palette;
import io.casefolio.model.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A cross-table with its words, ready to be drawn.
 *
 * @param total the number of cases
 * @param rest what all values are called that a picture does not tell apart
 * @param subtitle what bars are as long as
 * @param note what to know when reading it; null where there is nothing
 */
public record CrossChart(
        CrossChoice choice,
        Locale language,
        List<Head> columns,
        List<Row> rows,
        int total,
        String rest,
        String title,
        String subtitle,
        String summary,
        @Nullable String note,
        String caption) {

    /** A picture has no more small pictures than this. */
    public static final int MOST_MULTIPLES = 12;

    /**
     * A column, or the head of a row.
     *
     * @param value null unless it stands for one value
     * @param href the list of its cases; null where no address says just that
     */
    public record Head(
            Kind kind,
            @Nullable String value,
            String label,
            int cases,
            @Nullable String href) {}

    /**
     * How many cases have both values.
     *
     * @param of the cases that the share is of, each counted once
     * @param bar what its part of a bar is as long as: cases, or the fraction of the bar
     * @param href the list of the cases; null where no address says just that, or there are none
     */
    public record Cell(
            int count, int of, double bar, @Nullable String href) {

        public double share() {
            return of == 0 ? 0 : (double) count / of;
        }
    }

    /** A row with a cell for each column. */
    public record Row(Head head, List<Cell> cells) {

        /** Its cells together; a case with several values counts in each. */
        public int sum() {
            return cells.stream().mapToInt(Cell::count).sum();
        }
    }

    /** The rows that have a small picture: single values, of years the latest, of others the most frequent. */
    public List<Row> multiples() {
        return multiples(choice, rows);
    }

    static List<Row> multiples(CrossChoice choice, List<Row> rows) {
        List<Row> values =
                rows.stream().filter(row -> row.head().kind() == Kind.VALUE).toList();
        return first(values, MOST_MULTIPLES, choice.rows());
    }

    /** The places of the columns that a picture tells apart: single values, of years the latest or all, of others the first. */
    static List<Integer> apart(CrossChoice choice, List<Head> columns) {
        List<Integer> values = places(columns, Kind.VALUE);
        return choice.shape() == Shape.MULTIPLES && choice.columns() == Dimension.YEAR
                ? values
                : first(values, Palette.PARTS, choice.columns());
    }

    static List<Integer> places(List<Head> columns, Kind kind) {
        return IntStream.range(0, columns.size())
                .filter(place -> columns.get(place).kind() == kind)
                .boxed()
                .toList();
    }

    private static <T> List<T> first(List<T> all, int most, Dimension dimension) {
        int surplus = Math.max(0, all.size() - most);
        return dimension == Dimension.YEAR ? all.subList(surplus, all.size()) : all.subList(0, all.size() - surplus);
    }
}
