package io.casefolio.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A table as a grid: a cell that spans rows or columns stands in each of them. */
final class Tables {

    /** Marks a table whose end tag is missing. */
    static final String UNCLOSED = "data-unclosed";

    private static final int WIDEST_SPAN = 100;

    private Tables() {}

    /**
     * @param cells texts from the left, stripped, spanning cells repeated
     * @param element the row
     */
    record Row(List<String> cells, Element element) {

        boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    private record Spanning(String text, int rowsLeft) {}

    static List<Row> rows(Element table) {
        List<Row> rows = new ArrayList<>();
        Map<Integer, Spanning> above = new HashMap<>();
        for (Element tr : table.select("tr")) {
            if (table.equals(tr.closest("table"))) {
                rows.add(row(tr, above));
            }
        }
        return rows;
    }

    private static Row row(Element tr, Map<Integer, Spanning> above) {
        List<String> cells = new ArrayList<>();
        Map<Integer, Spanning> below = new HashMap<>();
        takeSpanning(cells, above, below);
        for (Element cell : tr.children()) {
            if (!cell.nameIs("td") && !cell.nameIs("th")) {
                continue;
            }
            String text = cell.text().strip();
            int rowsLeft = span(cell, "rowspan") - 1;
            for (int i = span(cell, "colspan"); i > 0; i--) {
                if (rowsLeft > 0) {
                    below.put(cells.size(), new Spanning(text, rowsLeft));
                }
                cells.add(text);
            }
            takeSpanning(cells, above, below);
        }
        above.clear();
        above.putAll(below);
        return new Row(List.copyOf(cells), tr);
    }

    private static void takeSpanning(List<String> cells, Map<Integer, Spanning> above, Map<Integer, Spanning> below) {
        for (Spanning spanning = above.get(cells.size()); spanning != null; spanning = above.get(cells.size())) {
            if (spanning.rowsLeft() > 1) {
                below.put(cells.size(), new Spanning(spanning.text(), spanning.rowsLeft() - 1));
            }
            cells.add(spanning.text());
        }
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        if (!value.matches("[1-9]\\d{0,4}")) {
            return 1;
        }
        int span = Integer.parseInt(value);
        return attribute.equals("colspan") ? Math.min(span, WIDEST_SPAN) : span;
    }
}
