package io.casefolio.source;

import io.casefolio.model.Packed;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** A file of the corpus folder. It never changes. */
public final class SourceDocument {

    private final String name;
    private final String sha256;
    private final int length;
    private final Supplier<byte[]> content;

    /** @param name its path below the corpus folder, with {@code /} between folders */
    public SourceDocument(String name, byte[] bytes) {
        this(name, HexFormat.of().formatHex(digest().digest(bytes)), bytes.length, () -> bytes);
    }

    private SourceDocument(String name, String sha256, int length, Supplier<byte[]> content) {
        this.name = name;
        this.sha256 = sha256;
        this.length = length;
        this.content = content;
    }

    /** The same, compressed in memory, for those who hold many. */
    public SourceDocument packed() {
        return new SourceDocument(name, sha256, length, Packed.of(bytes())::bytes);
    }

    /** The same with its bytes at hand, for those who ask for them several times. */
    SourceDocument unpacked() {
        byte[] bytes = bytes();
        return new SourceDocument(name, sha256, length, () -> bytes);
    }

    public String name() {
        return name;
    }

    /** The SHA-256 of the bytes, in lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** Not to be changed. */
    public byte[] bytes() {
        return content.get();
    }

    /** How many bytes it has. */
    public int length() {
        return length;
    }

    /**
     * Its characters, with line ends as {@code \n} and without a byte order mark: what lines are counted in. What its
     * {@link #encoding} does not have reads as U+FFFD; the rows of a workbook are lines of CSV.
     */
    public String text() {
        byte[] bytes = bytes();
        if (isWorkbook()) {
            return Spreadsheet.of(bytes).text();
        }
        String text = withPlainLineEnds(Encoding.of(bytes).decode(bytes));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The same words with {@code \n} for every line end. */
    public static String withPlainLineEnds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    public Encoding encoding() {
        return isWorkbook() ? Encoding.UTF_8 : Encoding.of(bytes());
    }

    /** What it is instead of text, or of a workbook that can be read, such as {@code PNG}. */
    public Optional<String> foreignFormat() {
        byte[] bytes = bytes();
        Optional<FileFormat> format = FileFormat.of(bytes);
        return isWorkbook() && format.equals(Optional.of(FileFormat.ZIP))
                ? Optional.ofNullable(Spreadsheet.of(bytes).failure())
                : isWorkbook() && format.isEmpty() ? Optional.of("? XLSX") : format.map(FileFormat::name);
    }

    /** Whether it is one by its name. */
    public boolean isWorkbook() {
        return ending().equals("xlsx");
    }

    /** What stands behind the last dot of the name, in lower case. */
    public String ending() {
        return endingOf(name);
    }

    static String endingOf(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
