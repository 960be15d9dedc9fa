package io.casefolio.source;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of an XLSX workbook as CSV, so that its rows are lines: the line of a row is its number. Formulas are not
 * computed; their last values are read.
 *
 * @param text empty where it cannot be read
 * @param failure why it cannot be read
 */
record Spreadsheet(String text, @Nullable String failure) {

    private static final int MOST_BYTES = 10 << 20;
    private static final int MOST_ROWS = 50_000;
    private static final int MOST_COLUMNS = 64;
    private static final int MOST_CHARACTERS = WorkbookParts.MOST_UNPACKED;

    /** More than any reader of tables takes, so that what follows need not be read. */
    private static final int ENOUGH_CELLS = 250_000;

    /** Of a number, those that are written and the zeros that are added; a longer one stays as it stands. */
    private static final int MOST_DIGITS = 30;

    static Spreadsheet of(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return failed("XLSX > 10 MB");
        }
        try (WorkbookParts parts = new WorkbookParts(bytes)) {
            return read(parts.firstSheet(), parts.sharedStrings());
        } catch (WorkbookParts.TooLargeException e) {
            return failed(e.limit);
        } catch (IOException | XMLStreamException | RuntimeException e) { // what is damaged ends in any of them
            return failed("? XLSX");
        }
    }

    private static Spreadsheet failed(String why) {
        return new Spreadsheet("", why);
    }

    /** Keeps nothing of the sheet but the text, so that neither the cells of a row nor the rows need a bound of their own. */
    private static Spreadsheet read(XMLStreamReader xml, List<String> strings) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        List<String> cells = new ArrayList<>();
        int line = 0;
        int width = 0;
        int count = 0;
        int column = 0;
        int length = 0;
        while (xml.hasNext() && count < ENOUGH_CELLS) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("sheetData")) {
                break; // what stands behind it may have rows, too
            }
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("row")) {
                int row = number(xml.getAttributeValue(null, "r"), line + 1);
                if (row <= line || row > MOST_ROWS) {
                    return failed("XLSX > %,d".formatted(MOST_ROWS));
                }
                text.append("\n".repeat(row - Math.max(line, 1)));
                line = row;
                column = 0;
            } else if (event == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                column = column(xml.getAttributeValue(null, "r"), column + 1);
                String cell = written(xml, strings);
                if (column <= MOST_COLUMNS && !cell.isEmpty()) {
                    length += cell.length();
                    if (length > MOST_CHARACTERS) {
                        return failed("XLSX > %,d".formatted(MOST_CHARACTERS));
                    }
                    fill(cells, column);
                    cells.set(column - 1, quoted(cell));
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                width = width == 0 ? cells.size() : width;
                fill(cells, width);
                count += cells.size();
                text.append(String.join(",", cells));
                cells.clear();
            }
        }
        return new Spreadsheet(text.append('\n').toString(), null);
    }

    private static int number(@Nullable String written, int other) {
        return written == null ? other : Integer.parseInt(written);
    }

    /** From 1; a cell without an address stands behind the one before. */
    private static int column(@Nullable String address, int next) {
        int column = 0;
        for (int i = 0; address != null && i < address.length() && address.charAt(i) >= 'A'; i++) {
            column = Math.min(column * 26 + address.charAt(i) - 'A' + 1, MOST_COLUMNS + 1);
        }
        return column == 0 ? next : column;
    }

    private static void fill(List<String> cells, int width) {
        while (cells.size() < width) {
            cells.add("");
        }
    }

    private static String written(XMLStreamReader cell, List<String> strings) throws XMLStreamException {
        String type = cell.getAttributeValue(null, "t");
        String value = "";
        while (cell.next() != XMLStreamReader.END_ELEMENT
                || !cell.getLocalName().equals("c")) {
            if (cell.isStartElement()
                    && (cell.getLocalName().equals("v") || cell.getLocalName().equals("is"))) {
                value = cell.getLocalName().equals("v") ? cell.getElementText() : WorkbookParts.text(cell);
            }
        }
        if (value.isEmpty()) {
            return value;
        }
        if ("s".equals(type)) {
            return strings.get(Integer.parseInt(value));
        }
        return type == null || type.equals("n") ? plain(value) : value;
    }

    private static String plain(String written) {
        if (written.length() > MOST_DIGITS) {
            return written;
        }
        BigDecimal number = new BigDecimal(written.strip()).stripTrailingZeros();
        return Math.abs((long) number.scale()) > MOST_DIGITS ? number.toString() : number.toPlainString();
    }

    private static String quoted(String cell) {
        String line = cell.replaceAll("\\s+", " ").strip();
        return line.contains(",") || line.contains("\"") ? '"' + line.replace("\"", "\"\"") + '"' : line;
    }
}
