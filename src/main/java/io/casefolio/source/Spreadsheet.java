package io.casefolio.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
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
    private static final int MOST_UNPACKED = 64 << 20;
    private static final int MOST_PARTS = 1_000;
    private static final int MOST_ROWS = 50_000;
    private static final int MOST_COLUMNS = 64;
    private static final int MOST_CHARACTERS = 16 << 20;

    static Spreadsheet of(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return failed("XLSX > 10 MB");
        }
        try {
            if (!staysSmall(bytes)) {
                return failed("XLSX > 64 MB");
            }
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                    Stream<Row> rows = workbook.getFirstSheet().openStream()) {
                return read(rows.iterator());
            }
        } catch (IOException | RuntimeException e) { // the reader throws both on what is damaged
            return failed("? XLSX");
        }
    }

    private static Spreadsheet failed(String why) {
        return new Spreadsheet("", why);
    }

    /** Unpacks it into nothing: what sizes it claims is not to be trusted. */
    private static boolean staysSmall(byte[] bytes) throws IOException {
        long left = MOST_UNPACKED;
        int parts = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(part)) {
                    for (int read = content.read(buffer); read >= 0 && left >= 0; read = content.read(buffer)) {
                        left -= read;
                    }
                }
                if (left < 0 || ++parts > MOST_PARTS) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Spreadsheet read(Iterator<Row> rows) {
        StringBuilder text = new StringBuilder();
        int line = 1;
        int width = 0;
        while (rows.hasNext()) {
            Row row = rows.next();
            if (row.getRowNum() < line || row.getRowNum() > MOST_ROWS || text.length() > MOST_CHARACTERS) {
                return failed("XLSX > %,d".formatted(MOST_ROWS));
            }
            text.append("\n".repeat(row.getRowNum() - line));
            line = row.getRowNum();
            List<String> cells = cells(row);
            width = width == 0 ? cells.size() : width;
            while (cells.size() < width) {
                cells.add("");
            }
            text.append(String.join(",", cells));
        }
        return new Spreadsheet(text.append('\n').toString(), null);
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
            cells.add(quoted(written(row.getCell(column))));
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static String written(@Nullable Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return "";
        }
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getText();
    }

    private static String quoted(String cell) {
        String line = cell.replaceAll("\\s+", " ").strip();
        return line.contains(",") || line.contains("\"") ? '"' + line.replace("\"", "\"\"") + '"' : line;
    }
}
