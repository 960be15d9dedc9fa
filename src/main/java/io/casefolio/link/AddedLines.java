package io.casefolio.link;

import io.casefolio.parse.CsvTable;
import io.casefolio.source.Encoding;
import io.casefolio.source.SourceDocument;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** The editors' tables with lines at their end; what stands above is kept as it is. */
public final class AddedLines {

    private AddedLines() {}

    /**
     * The crosswalk with lines for pairs; empty where that among the files has not the columns it needs.
     *
     * @param pairs cells in the order case number, row number, system name, confidence or {@code rejected}, evidence
     */
    public static Optional<SourceDocument> toCrosswalk(List<SourceDocument> files, List<List<String>> pairs) {
        return to(EditorsTables.among(files).crosswalk(), "crosswalk.csv", Crosswalk.COLUMNS, pairs);
    }

    /**
     * The vocabulary with lines for terms; empty where that among the files has not the columns it needs.
     *
     * @param terms cells in the order facet, as written, canonical, English label, {@code yes} if doubtful
     */
    public static Optional<SourceDocument> toVocabulary(List<SourceDocument> files, List<List<String>> terms) {
        return to(EditorsTables.among(files).vocabulary(), "vocabulary.csv", Vocabulary.COLUMNS, terms);
    }

    private static Optional<SourceDocument> to(
            @Nullable SourceDocument table, String name, List<String> columns, List<List<String>> lines) {
        SourceDocument above = table != null ? table : new SourceDocument(name, utf8(String.join(",", columns) + "\n"));
        List<String> header = CsvTable.columns(above);
        if (above.encoding() == Encoding.UNKNOWN || !header.containsAll(columns)) {
            return Optional.empty();
        }
        boolean isUtf8 = above.encoding() == Encoding.UTF_8;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(isUtf8 ? above.bytes() : utf8(above.text()));
        bytes.writeBytes(utf8(above.text().endsWith("\n") ? "" : "\n"));
        lines.forEach(line -> bytes.writeBytes(utf8(inOrder(line, columns, header) + "\n")));
        SourceDocument longer = new SourceDocument(above.name(), bytes.toByteArray());
        int before = CsvTable.parse(above, columns).lines().size();
        return CsvTable.parse(longer, columns).lines().size() == before + lines.size()
                ? Optional.of(longer)
                : Optional.empty(); // such as below a quotation mark that is never closed
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Cells of one line, without line breaks, in the order of the table's own header. */
    private static String inOrder(List<String> cells, List<String> columns, List<String> header) {
        return CSVFormat.RFC4180.format(header.stream()
                .map(column -> columns.contains(column) ? cells.get(columns.indexOf(column)) : "")
                .map(cell -> cell.replaceAll("\\R", " ").strip())
                .toArray());
    }
}
