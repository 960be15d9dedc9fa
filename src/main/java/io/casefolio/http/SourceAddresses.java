package io.casefolio.http;

import io.casefolio.model.SourceRef;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Where readers see the lines that something stands on.
 *
 * @param versions the SHA-256 of each document that lines are of, by name
 */
public record SourceAddresses(Map<String, String> versions) {

    /** How addresses call a version: by as many digits of its SHA-256. */
    private static final int DIGITS = 12;

    /** What a version in an address looks like. */
    public static final String VERSION = "[0-9a-f]{" + DIGITS + "}";

    /** The lines in the version that they were read in; null where that is not kept. */
    public @Nullable String of(SourceRef lines) {
        String version = versions.get(lines.document());
        return version == null
                ? null
                : of(lines.document(), version) + "&lines=" + range(lines) + "#L" + lines.lineFrom();
    }

    /** A version of a document, by its SHA-256. */
    public static String of(String document, String version) {
        return Stream.of(document.split("/", -1))
                .map(name -> UriUtils.encode(name, StandardCharsets.UTF_8))
                .collect(Collectors.joining("/", "/documents/", "?version=" + version.substring(0, DIGITS)));
    }

    /** Lines as an address has them: {@code 331-338}, or {@code 335} where it is one. */
    public static String range(SourceRef lines) {
        return lines.lineFrom() == lines.lineTo()
                ? Integer.toString(lines.lineFrom())
                : lines.lineFrom() + "-" + lines.lineTo();
    }
}
