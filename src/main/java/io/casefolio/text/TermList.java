package io.casefolio.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A list of terms in running text, such as {@code AI（NLP等）、数字孪生、知识图谱、ETL等技术}. */
public final class TermList {

    private static final String SEPARATORS = "、，,；;";
    private static final String OPENING = "（(【[《“";
    private static final String CLOSING = "）)】]》”";

    /** What ends a list and is no part of its last term: “and so on”, with or without “technologies”. Dots are read once. */
    private static final Pattern TRAIL = Pattern.compile("(等(相关)?(技术)?)?(?<![。.\\s])[。.\\s]*$");

    private TermList() {}

    /** The terms in order, split outside brackets only; never empty strings. */
    public static List<String> split(String list) {
        List<String> terms = new ArrayList<>();
        int depth = 0;
        int start = 0;
        String text = TRAIL.matcher(list.strip()).replaceFirst("");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && SEPARATORS.indexOf(c) >= 0) {
                add(text.substring(start, i), terms);
                start = i + 1;
            }
        }
        add(text.substring(start), terms);
        return terms;
    }

    private static void add(String term, List<String> terms) {
        if (!term.isBlank()) {
            terms.add(term.strip());
        }
    }
}
