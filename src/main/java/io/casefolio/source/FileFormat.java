package io.casefolio.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Files that are no text, known by how they begin, whatever they are called. */
enum FileFormat {
    PNG("\u0089PNG"),
    JPEG("\u00FF\u00D8\u00FF"),
    GIF("GIF8"),
    TIFF("II*\0"),
    WEBP("RIFF"),
    PDF("%PDF-"),
    ZIP("PK\u0003\u0004"),
    XLS("\u00D0\u00CF\u0011\u00E0");

    private final String beginning;

    FileFormat(String beginning) {
        this.beginning = beginning;
    }

    static Optional<FileFormat> of(byte[] bytes) {
        return Stream.of(values()).filter(format -> format.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        int length = Math.min(bytes.length, beginning.length());
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(beginning);
    }
}
