package io.casefolio.attack;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What came back for a request, as it was sent; a character is a byte.
 *
 * @param status three digits, {@link #BARE}, {@link #CLOSED} or {@link #NONE}
 * @param head the lines before the body
 */
record Answer(String status, String head, String body, Duration time) {

    /** The server ended the connection without an answer. */
    static final String CLOSED = "closed";

    /** Nothing came within the time that a client waits. */
    static final String NONE = "none";

    /** A body without a status, as HTTP/0.9 has it. */
    static final String BARE = "bare";

    /** In bytes. */
    private static final int LARGEST_PAGE = 2_000_000;

    private static final Pattern INTERIM = Pattern.compile("(HTTP/1\\.1 1[^\\r]*\\r\\n([^\\r]+\\r\\n)*\\r\\n)*");
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");
    private static final Pattern STACK_TRACE = Pattern.compile("at [a-z][\\w.$/]+\\(\\w+\\.java:\\d+\\)");

    static Answer of(String received, Duration time) {
        String answer = INTERIM.matcher(received).replaceFirst("");
        if (answer.isEmpty()) {
            return new Answer(CLOSED, "", "", time);
        }
        String status = STATUS.matcher(answer)
                .results()
                .findFirst()
                .map(match -> match.group(1))
                .orElse(BARE);
        int end = answer.indexOf("\r\n\r\n");
        return status.equals(BARE) || end < 0
                ? new Answer(status, "", answer, time)
                : new Answer(status, answer.substring(0, end), answer.substring(end + 4), time);
    }

    static Answer none(Duration time) {
        return new Answer(NONE, "", "", time);
    }

    Optional<String> header(String name) {
        return Pattern.compile("(?i)\\r\\n" + name + ": *([^\\r]*)")
                .matcher(head)
                .results()
                .map((MatchResult match) -> match.group(1))
                .findFirst();
    }

    boolean isPage() {
        return header("Content-Type").orElse("").toLowerCase(Locale.ROOT).startsWith("text/html");
    }

    /** What no request may be answered with. */
    List<String> faults() {
        Stream.Builder<String> faults = Stream.builder();
        if (status.equals(NONE)) {
            faults.add("no answer");
        }
        if (status.startsWith("5") && !status.equals("503")) {
            faults.add(status);
        }
        if (isPage() && body.length() > LARGEST_PAGE) {
            faults.add("a page of " + body.length() + " bytes");
        }
        if (STACK_TRACE.matcher(body).find()) {
            faults.add("a stack trace");
        }
        if (body.contains(Nonsense.STRANGER)) {
            faults.add("the stranger's host");
        }
        return faults.build().toList();
    }
}
