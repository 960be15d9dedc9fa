package io.casefolio.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** A table as a grid: a cell that spans rows or columns stands in each of them. */
final class Tables {

    /** Marks a table whose end tag is missing. */
    static final String UNCLOSED = "data-unclosed";

    private static final Evaluator TABLE = Selector.evaluatorOf("table");
    private static final int WIDEST_SPAN = 100;
    private static final Pattern SPAN = Pattern.compile("[1-9]\\d{0,4}");

    private Tables() {}

    /** A cell of a row, or one that spans it; its text is stripped. */
    record Cell(String text, Element element) {}

    /**
     * @param cells from the left, spanning cells repeated
     * @param element the row
     * @param overlapped cells that span this row, too, though it brings every column itself
     * @param below by column, what spans the next row, too
     */
    record Row(List<Cell> cells, Element element, List<String> overlapped, Map<Integer, Spanning> below) {

        List<String> texts() {
            return cells.stream().map(Cell::text).toList();
        }

        boolean isEmpty() {
            return cells.stream().allMatch(cell -> cell.text().isEmpty());
        }
    }

    private record Spanning(Cell cell, int rowsLeft) {

        void addTo(Map<Integer, Spanning> below, int column) {
            if (rowsLeft > 1) {
                below.putIfAbsent(column, new Spanning(cell, rowsLeft - 1));
            }
        }
    }

    static List<Row> rows(Element table) {
        return rows(table, (own, spanned) -> false);
    }

    /** Whether a table was read only as far as its last row here, which is the first that is too much. */
    static boolean endsEarly(List<Row> rows) {
        return rows.stream().mapToInt(row -> row.cells().size()).sum() >= Bounds.MOST_CELLS;
    }

    /** @param standsAlone tells a row by the cells of its own, and by those with what spans it: it takes its own alone */
    static List<Row> rows(Element table, BiPredicate<List<String>, List<String>> standsAlone) {
        List<Row> rows = new ArrayList<>();
        Map<Integer, Spanning> above = Map.of();
        int cells = 0;
        for (Element tr : table.getElementsByTag("tr")) {
            if (cells < Bounds.MOST_CELLS && table.equals(tr.closest(TABLE))) {
                Row row = row(tr, above);
                if (!above.isEmpty()) {
                    Row own = row(tr, Map.of());
                    row = standsAlone.test(own.texts(), row.texts()) ? over(above, own) : row;
                }
                rows.add(row);
                cells += row.cells().size();
                above = row.below();
            }
        }
        return rows;
    }

    private static Row row(Element tr, Map<Integer, Spanning> above) {
        List<Cell> cells = new ArrayList<>();
        Map<Integer, Spanning> below = new TreeMap<>();
        takeSpanning(cells, above, below);
        for (Element element : tr.children()) {
            if (!element.nameIs("td") && !element.nameIs("th")) {
                continue;
            }
            Cell cell = new Cell(element.text().strip(), element);
            Spanning spanning = new Spanning(cell, span(element, "rowspan"));
            int columns = cells.size() < Bounds.MOST_COLUMNS ? span(element, "colspan") : 1;
            for (int i = columns; i > 0; i--) {
                spanning.addTo(below, cells.size());
                cells.add(cell);
            }
            takeSpanning(cells, above, below);
        }
        return new Row(List.copyOf(cells), tr, List.of(), below);
    }

    private static void takeSpanning(List<Cell> cells, Map<Integer, Spanning> above, Map<Integer, Spanning> below) {
        for (Spanning spanning = above.get(cells.size());
                spanning != null && cells.size() < Bounds.MOST_COLUMNS;
                spanning = above.get(cells.size())) {
            spanning.addTo(below, cells.size());
            cells.add(spanning.cell());
        }
    }

    /** The rows below may still need what spans them, unless the row brings cells that do. */
    private static Row over(Map<Integer, Spanning> above, Row own) {
        above.forEach((column, spanning) -> spanning.addTo(own.below(), column));
        List<String> overlapped =
                above.values().stream().map(spanning -> spanning.cell().text()).toList();
        return new Row(own.cells(), own.element(), overlapped, own.below());
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        if (!SPAN.matcher(value).matches()) {
            return 1;
        }
        int span = Integer.parseInt(value);
        return attribute.equals("colspan") ? Math.min(span, WIDEST_SPAN) : span;
    }
}
