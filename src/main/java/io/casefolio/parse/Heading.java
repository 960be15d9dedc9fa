package io.casefolio.parse;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * A heading such as {@code 3.1.2. 系统目标}.
 *
 * @param numbers 3, 1, 2; empty where it has none. A single number counts only before white space, so that
 *     {@code 5G消息} has none.
 * @param words the rest
 */
record Heading(List<Integer> numbers, String words) {

    private static final Pattern NUMBERED = Pattern.compile(
            "(\\d{1,4}(?:\\.\\d{1,9})++)(?!\\d)\\.?\\s*(.*)|(\\d{1,4})(?:\\.(?!\\d)\\s*|、\\s*|\\s+)(.*)",
            Pattern.DOTALL);

    static Heading of(Element element) {
        String text = element.text().strip();
        Matcher numbered = NUMBERED.matcher(text);
        if (!numbered.matches()) {
            return new Heading(List.of(), text);
        }
        boolean dotted = numbered.group(1) != null;
        List<Integer> numbers = Arrays.stream(numbered.group(dotted ? 1 : 3).split("\\."))
                .map(Integer::valueOf)
                .toList();
        return new Heading(numbers, numbered.group(dotted ? 2 : 4).strip());
    }

    int lastNumber() {
        return numbers.get(numbers.size() - 1);
    }

    static String format(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
