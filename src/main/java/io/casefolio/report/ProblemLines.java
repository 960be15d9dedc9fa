package io.casefolio.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import io.casefolio.model.Problem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Problems as a compiler prints them. What a document holds cannot steer the terminal. */
public final class ProblemLines {

    private static final String INDENT = "    ";

    /** Characters before and behind a value that lines are cut to. */
    private static final int AROUND = 40;

    private final ProblemTexts texts;
    private final Locale locale;

    public ProblemLines(ProblemTexts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /**
     * Such as {@code cases/port.md:6: WARNING: “火星” begins with no known region; …}.
     *
     * @param file what to call the document
     */
    public String of(Problem problem, String file) {
        return printable("%s:%d: %s: %s".formatted(file, problem.line(), problem.level(), texts.of(problem, locale)));
    }

    /**
     * The same, then the line and a caret below each column of the value, or below its beginning where the value does not
     * stand in it.
     *
     * @param lines those of the document
     */
    public String of(Problem problem, String file, List<String> lines) {
        String head = of(problem, file);
        if (problem.line() > lines.size() || lines.get(problem.line() - 1).isBlank()) {
            return head;
        }
        String line = printable(lines.get(problem.line() - 1).strip());
        String value = marked(problem, line);
        int at = Math.max(line.indexOf(value), 0);
        int from = Math.max(at - AROUND, 0);
        int to = Math.min(Math.max(at + value.length(), 1) + AROUND, line.length());
        String before = (from > 0 ? "…" : "") + line.substring(from, at);
        String shown = before + line.substring(at, to) + (to < line.length() ? "…" : "");
        return String.join(
                "\n", head, INDENT + shown, INDENT + " ".repeat(width(before)) + "^".repeat(Math.max(width(value), 1)));
    }

    /** The value, or what it says behind a name; empty where neither stands in the line. */
    private static String marked(Problem problem, String line) {
        String value = printable(problem.value());
        return Stream.of(value, value.substring(value.indexOf(": ") + 1).strip())
                .filter(line::contains)
                .findFirst()
                .orElse("");
    }

    private static String printable(String text) {
        return text.replace('\t', ' ').replaceAll("[\\p{Cc}\\p{Cf}\\x{2028}\\x{2029}]", "\uFFFD");
    }

    /** Columns of a terminal: Chinese characters take two. */
    private static int width(String text) {
        return text.codePoints()
                .map(c -> switch (UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) {
                    case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
                    default -> 1;
                })
                .sum();
    }
}
