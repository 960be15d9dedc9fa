package io.casefolio.source;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.SourceRef;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A document's characters, none where it is no text. What is not of its encoding, and NUL, which no database stores, reads as U+FFFD and is reported once
 * for each document.
 *
 * @param text with line ends as {@code \n} and without a byte order mark
 */
public record SourceText(String text, List<Problem> problems) {

    /** A larger document is not read. Its tree has to fit the heap beside the catalogue: 8 MB with a heap of 512 MB. */
    public static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 64;

    public static SourceText of(SourceDocument kept) {
        SourceDocument document = kept.unpacked();
        SourceRef start = new SourceRef(document.name(), 1, 1);
        if (document.length() > MOST_BYTES) {
            return unreadable(start, megabytes(document.length()), "≤ " + megabytes(MOST_BYTES));
        }
        Encoding encoding = document.encoding();
        boolean isTable = document.ending().equals("csv");
        Optional<String> foreign = document.foreignFormat()
                .or(() -> Optional.of(encoding)
                        .filter(e -> e == Encoding.UNKNOWN && isTable)
                        .map(Encoding::label));
        if (foreign.isPresent()) {
            return unreadable(start, foreign.get(), document.isWorkbook() ? "XLSX" : isTable ? "CSV UTF-8" : "UTF-8");
        }
        List<Problem> problems = new ArrayList<>();
        if (encoding == Encoding.GBK || encoding == Encoding.UTF_16) {
            problems.add(ProblemKind.OTHER_ENCODING.at(start, encoding.label(), isTable ? "CSV UTF-8" : "UTF-8"));
        } else if (!document.isWorkbook()) {
            reportForeignBytes(document, problems);
        }
        String text = document.text();
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            int line = lineOf(text, nul);
            problems.add(ProblemKind.CONTROL_CHARACTER.at(
                    new SourceRef(document.name(), line, line), "U+0000", "printable text"));
            text = text.replace('\0', '\uFFFD');
        }
        if (text.isBlank()) {
            problems.add(ProblemKind.EMPTY_DOCUMENT.at(new SourceRef(document.name(), 1, 1), "", "text"));
        }
        return new SourceText(text, List.copyOf(problems));
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    private static SourceText unreadable(SourceRef start, String why, String expected) {
        return new SourceText("", List.of(ProblemKind.UNREADABLE_FILE.at(start, why, expected)));
    }

    /** Whether it is text at all, which its problems say otherwise. */
    public boolean isReadable() {
        return problems.stream().noneMatch(problem -> problem.kind() == ProblemKind.UNREADABLE_FILE);
    }

    private static void reportForeignBytes(SourceDocument document, List<Problem> problems) {
        byte[] bytes = document.bytes();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = strict.decode(in, out, true);
        if (result.isError()) {
            String before = SourceDocument.withPlainLineEnds(out.flip().toString());
            int line = lineOf(before, before.length());
            byte[] wrong = new byte[result.length()];
            in.get(wrong);
            problems.add(ProblemKind.NOT_UTF8.at(
                    new SourceRef(document.name(), line, line),
                    HexFormat.ofDelimiter(" ").withUpperCase().formatHex(wrong),
                    "UTF-8"));
        }
    }

    private static int lineOf(String text, int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
