package io.casefolio.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A file of the corpus folder.
 *
 * @param name its path below the corpus folder, with {@code /} between folders
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its hash, never changed
public record SourceDocument(String name, byte[] bytes) {

    /** The SHA-256 of the bytes, in lower-case hexadecimal. */
    public String sha256() {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /**
     * Its characters, with line ends as {@code \n} and without a byte order mark: what lines are counted in. What is not
     * UTF-8 reads as U+FFFD.
     */
    public String text() {
        String text = withPlainLineEnds(new String(bytes, StandardCharsets.UTF_8));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The same words with {@code \n} for every line end. */
    public static String withPlainLineEnds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
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
