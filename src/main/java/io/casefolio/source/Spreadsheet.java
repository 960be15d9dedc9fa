package io.casefolio.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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

    /** More than any reader of tables takes, so that what follows need not be read. */
    private static final int ENOUGH_CELLS = 250_000;

    /** Zeros of a number that are written. */
    private static final int MOST_DIGITS = 30;

    /** The reader makes room for every column up to a cell's. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");

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
                if (part.getName().endsWith(".xml")) {
                    checkAddresses(zip.getInputStream(part));
                }
            }
        }
        return true;
    }

    private static void checkAddresses(InputStream part) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (part) {
            XMLStreamReader xml = factory.createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    String address = xml.getAttributeValue(null, "r");
                    if (address != null && !ADDRESS.matcher(address).matches()) {
                        throw new IOException(address);
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static Spreadsheet read(Iterator<Row> rows) {
        StringBuilder text = new StringBuilder();
        int line = 0;
        int width = 0;
        int count = 0;
        while (rows.hasNext() && count < ENOUGH_CELLS) {
            Row row = rows.next();
            if (row.getRowNum() <= line || row.getRowNum() > MOST_ROWS || text.length() > MOST_CHARACTERS) {
                return failed("XLSX > %,d".formatted(MOST_ROWS));
            }
            text.append("\n".repeat(row.getRowNum() - Math.max(line, 1)));
            line = row.getRowNum();
            List<String> cells = cells(row);
            width = width == 0 ? cells.size() : width;
            while (cells.size() < width) {
                cells.add("");
            }
            count += cells.size();
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
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        BigDecimal number = cell.asNumber().stripTrailingZeros();
        return Math.abs((long) number.scale()) > MOST_DIGITS ? number.toString() : number.toPlainString();
    }

    private static String quoted(String cell) {
        String line = cell.replaceAll("\\s+", " ").strip();
        return line.contains(",") || line.contains("\"") ? '"' + line.replace("\"", "\"\"") + '"' : line;
    }
}
