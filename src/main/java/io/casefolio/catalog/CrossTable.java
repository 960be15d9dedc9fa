package io.casefolio.catalog;

import io.casefolio.model.Dimension;
import io.casefolio.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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
    static final int MOST_ROWS = 40;

    static final int MOST_COLUMNS = 20;

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

    static CrossTable of(CaseQuery query, Dimension rows, Dimension columns, List<CaseCard> found, Labels labels) {
        Side down = new Side(query, rows, MOST_ROWS, found);
        Side across = new Side(query, columns, MOST_COLUMNS, found);
        Map<Key, Map<Key, Integer>> cells = new HashMap<>();
        for (CaseCard card : found) {
            for (Key row : down.keys(card)) {
                Map<Key, Integer> counts = cells.computeIfAbsent(row, key -> new HashMap<>());
                across.keys(card).forEach(column -> counts.merge(column, 1, Integer::sum));
            }
        }
        List<Key> columnKeys = across.lines();
        return new CrossTable(
                rows,
                columns,
                columnKeys.stream().map(key -> across.line(key, labels)).toList(),
                down.lines().stream()
                        .map(row -> new Row(
                                down.line(row, labels),
                                columnKeys.stream()
                                        .map(column -> cells.getOrDefault(row, Map.of())
                                                .getOrDefault(column, 0))
                                        .toList()))
                        .toList(),
                found.size());
    }

    private record Key(Kind kind, String value) {
        static final Key OTHER = new Key(Kind.OTHER, "");
        static final Key NONE = new Key(Kind.NONE, "");
    }

    /** One of the two dimensions: which values get a line, and how many cases there are in each. */
    private static final class Side {

        private final CaseQuery query;
        private final Dimension dimension;
        private final Set<String> shown;
        private final Map<Key, Integer> margins = new HashMap<>();

        Side(CaseQuery query, Dimension dimension, int most, List<CaseCard> found) {
            this.query = query;
            this.dimension = dimension;
            Map<String, Integer> counts = new TreeMap<>();
            found.forEach(card -> values(card).forEach(value -> counts.merge(value, 1, Integer::sum)));
            List<String> frequent = counts.keySet().stream()
                    .sorted(Comparator.comparing((String value) -> counts.getOrDefault(value, 0))
                            .reversed())
                    .limit(most)
                    .toList();
            shown = dimension == Dimension.YEAR ? new TreeSet<>(frequent) : new LinkedHashSet<>(frequent);
            found.forEach(card -> keys(card).forEach(key -> margins.merge(key, 1, Integer::sum)));
        }

        /** A filter of the dimension leaves the values that it names. */
        private Stream<String> values(CaseCard card) {
            return card.values(dimension).stream().filter(value -> query.admits(dimension, value));
        }

        Set<Key> keys(CaseCard card) {
            Set<Key> keys = new LinkedHashSet<>();
            values(card).forEach(value -> keys.add(shown.contains(value) ? new Key(Kind.VALUE, value) : Key.OTHER));
            return keys.isEmpty() ? Set.of(Key.NONE) : keys;
        }

        List<Key> lines() {
            List<Key> lines = new ArrayList<>();
            shown.forEach(value -> lines.add(new Key(Kind.VALUE, value)));
            Stream.of(Key.OTHER, Key.NONE).filter(margins::containsKey).forEach(lines::add);
            return lines;
        }

        Line line(Key key, Labels labels) {
            return new Line(
                    key.kind(),
                    key.kind() == Kind.VALUE ? labels.term(dimension, key.value()) : null,
                    margins.getOrDefault(key, 0));
        }
    }
}
