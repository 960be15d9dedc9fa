package io.casefolio.attack;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A request as it goes over the wire, however malformed; a character is a byte. */
record Request(String method, String target, List<String> headers, String body) {

    private static final int SHOWN = 80;
    private static final Pattern BEYOND_ASCII = Pattern.compile("\\P{ASCII}+");

    static Request get(String target, String... headers) {
        return new Request("GET", target, List.of(headers), "");
    }

    /** A text as a part of an address. */
    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** An address whose characters beyond ASCII are escaped. */
    static String escape(String address) {
        return BEYOND_ASCII.matcher(address).replaceAll(match -> encode(match.group()));
    }

    /** A text as it is, which an address may not hold. */
    static String raw(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** With {@code Host} and {@code Content-Length} where the headers lack them. */
    String wire() {
        Stream<String> missing = Stream.of("Host: 127.0.0.1", "Content-Length: " + body.length())
                .filter(header -> !has(header.substring(0, header.indexOf(':') + 1)))
                .filter(header -> header.startsWith("Host") || !(body.isEmpty() || has("Transfer-Encoding:")));
        return Stream.of(Stream.of(method + " " + target + " HTTP/1.1"), missing, headers.stream(), Stream.of("", body))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\r\n"));
    }

    private boolean has(String start) {
        return headers.stream().anyMatch(header -> header.startsWith(start));
    }

    /** The whole request, as {@code printf %b} turns it into bytes. */
    @Override
    public String toString() {
        return wire().chars()
                .mapToObj(c ->
                        c < ' ' || c > '~' || c == '\\' || c == '\'' ? "\\x%02x".formatted(c) : Character.toString(c))
                .collect(Collectors.joining());
    }

    /** What a table shows of it: the start of what was asked for, readable if it is. */
    String shortened() {
        String line = method + " " + decoded();
        return line.substring(0, Math.min(line.length(), SHOWN)).replaceAll("[|`\\p{C}]", "�");
    }

    private String decoded() {
        try {
            return URLDecoder.decode(target, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return target;
        }
    }
}
