package io.casefolio.parse;

import io.casefolio.model.Dimension;
import io.casefolio.model.FactLines;
import io.casefolio.model.PrintedCount;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.SourceRef;
import io.casefolio.parse.Tables.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads the table of systems and the frequency tables, which are known by the words of their first row. */
final class TableReader {

    private static final String NAME = "名称";
    private static final String YEAR = "年份";

    private static final List<String> COLUMNS = List.of("类别", NAME, YEAR, "城市", "行业", "规模", "相关技术");

    /** Columns whose cells may not be empty; name and year have problems of their own. */
    private static final List<String> FILLED = List.of("类别", "城市", "行业", "规模", "相关技术");

    private static final String COUNT = "频次";

    private static final Map<String, Dimension> COUNTED =
            Map.of(YEAR, Dimension.YEAR, "地域", Dimension.REGION, "行业", Dimension.INDUSTRY, "规模", Dimension.SCALE);

    private final String document;
    private final List<Problem> problems;
    final List<SystemRow> rows = new ArrayList<>();
    final List<PrintedCount> frequencies = new ArrayList<>();

    TableReader(String document, List<Problem> problems) {
        this.document = document;
        this.problems = problems;
    }

    /** Takes the table if it is one of the known ones. */
    boolean take(Element table) {
        List<Row> grid =
                Tables.rows(table).stream().filter(row -> !row.isEmpty()).toList();
        if (grid.isEmpty()) {
            return false;
        }
        List<String> header = grid.get(0).texts();
        List<Row> body = grid.subList(1, grid.size());
        if (header.contains(NAME) && header.contains(YEAR)) {
            readSystems(header, table);
        } else if (header.size() > 1
                && COUNTED.containsKey(header.get(0))
                && header.get(1).equals(COUNT)) {
            readFrequencies(COUNTED.get(header.get(0)), body);
        } else {
            return false;
        }
        if (table.hasAttr(Tables.UNCLOSED)) {
            problems.add(ProblemKind.UNCLOSED_TABLE.at(Lines.of(document, table), "<table>", "</table>"));
        }
        reportForeign(table, header);
        return true;
    }

    private void reportForeign(Element table, List<String> header) {
        Element copy = new Element("div").appendChild(table.clone());
        Elements pictures = copy.select("img:not([^on])");
        pictures.forEach(picture -> problems.add(ProblemKind.MISSING_PICTURE.at(
                Lines.of(document, picture), picture.attr("src"), String.join(", ", header.subList(0, 2)))));
        pictures.remove();
        Sanitiser.report(document, copy, problems);
    }

    private void readSystems(List<String> header, Element table) {
        for (String column : COLUMNS) {
            if (!header.contains(column)) {
                problems.add(
                        ProblemKind.MISSING_COLUMN.at(Lines.of(document, table), String.join(" | ", header), column));
            }
        }
        List<Row> grid = Tables.rows(table, (own, spanned) -> standsAlone(header, own, spanned)).stream()
                .filter(row -> !row.isEmpty())
                .toList();
        int end = grid.size();
        if (Tables.endsEarly(grid)) {
            Row beyond = grid.get(--end);
            problems.add(ProblemKind.TOO_MANY_CELLS.at(
                    Lines.of(document, beyond.element()),
                    String.join(" | ", beyond.texts()),
                    Integer.toString(Bounds.MOST_CELLS)));
        }
        for (Row row : grid.subList(1, Math.max(1, end))) {
            SourceRef source = Lines.of(document, row.element());
            boolean complete = isComplete(header, row, source);
            SystemRow system = new SystemRow(
                    rows.size() + 1,
                    cell(header, row, "类别"),
                    cell(header, row, NAME),
                    cell(header, row, YEAR),
                    cell(header, row, "城市"),
                    cell(header, row, "行业"),
                    cell(header, row, "规模"),
                    cell(header, row, "相关技术"),
                    complete,
                    lines(header, row),
                    source);
            if (system.name().isEmpty()) {
                problems.add(ProblemKind.NO_NAME.at(source, String.join(" | ", row.texts()), NAME));
            }
            rows.add(system);
        }
    }

    /**
     * Whether a row brings every column itself, and what spans it is too long. Where the span puts the year in place, the
     * row is one of its rows, with a cell too many.
     */
    private static boolean standsAlone(List<String> header, List<String> own, List<String> spanned) {
        return own.size() >= header.size() && !spanned.get(header.indexOf(YEAR)).matches("[0-9]{4}");
    }

    private boolean isComplete(List<String> header, Row row, SourceRef source) {
        String width = Integer.toString(header.size());
        List<String> beyond = row.texts().stream()
                .skip(header.size())
                .filter(cell -> !cell.isEmpty())
                .toList();
        int left = header.size() - row.overlapped().size();
        row.overlapped().stream()
                .distinct()
                .forEach(span -> problems.add(ProblemKind.LONG_SPAN.at(source, span, Integer.toString(left))));
        if (row.cells().size() < header.size()) {
            problems.add(ProblemKind.SHORT_ROW.at(source, String.join(" | ", row.texts()), width));
            return false;
        }
        if (!beyond.isEmpty()) {
            problems.add(ProblemKind.LONG_ROW.at(source, String.join(" | ", beyond), width));
            return false;
        }
        FILLED.stream()
                .filter(column ->
                        header.contains(column) && cell(header, row, column).isEmpty())
                .forEach(column -> problems.add(ProblemKind.EMPTY_CELL.at(source, column, "text")));
        return row.overlapped().isEmpty();
    }

    private static String cell(List<String> header, Row row, String column) {
        int at = header.indexOf(column);
        return at < 0 || at >= row.cells().size() ? "" : row.cells().get(at).text();
    }

    private FactLines lines(List<String> header, Row row) {
        return new FactLines(
                lines(header, row, NAME),
                lines(header, row, "类别"),
                lines(header, row, YEAR),
                lines(header, row, "城市"),
                lines(header, row, "行业"),
                lines(header, row, "规模"),
                lines(header, row, "相关技术"));
    }

    private SourceRef lines(List<String> header, Row row, String column) {
        int at = header.indexOf(column);
        return at < 0 || at >= row.cells().size()
                ? Lines.of(document, row.element())
                : Lines.ofWords(document, row.cells().get(at).element());
    }

    private void readFrequencies(Dimension dimension, List<Row> body) {
        for (Row row : body) {
            String value = row.texts().get(0);
            String count = row.cells().size() > 1 ? row.texts().get(1) : "";
            SourceRef source = Lines.of(document, row.element());
            if (value.isEmpty() || !count.matches("[0-9]{1,9}")) {
                problems.add(ProblemKind.UNREADABLE_COUNT.at(source, value + " | " + count, "0–999999999"));
            } else {
                frequencies.add(new PrintedCount(dimension, value, Integer.parseInt(count), source));
            }
        }
    }
}
