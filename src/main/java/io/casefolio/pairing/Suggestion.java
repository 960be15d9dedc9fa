package io.casefolio.pairing;

import io.casefolio.parse.ParsedCase;
import io.casefolio.parse.SystemRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A row and a case that seem to belong together; an editor decides.
 *
 * @param lead how much worse all suggestions together would be without this one, in words of the row's name that no other has
 * @param reasons the weightiest first, but no more than a few
 */
public record Suggestion(SystemRow row, ParsedCase parsedCase, double lead, List<Reason> reasons) {

    /** How far a suggestion can be trusted. */
    public enum Confidence {
        /** Nothing else comes near. */
        CERTAIN,
        /** The best there is. */
        LIKELY,
        /** What is left, or might as well be another. */
        OPEN;

        /** The word for it in {@code crosswalk.csv}, which has no open pairs. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Words of the row that the case has, too.
     *
     * @param column the heading of the row's cell
     * @param words as the row writes them
     */
    public record Reason(String column, String words, double worth) {}

    /** The lead in words that nobody else has: no single word makes a pair certain. */
    private static final double CERTAIN = 1.5;

    private static final double LIKELY = CERTAIN / 2;

    public Confidence confidence() {
        return lead >= CERTAIN ? Confidence.CERTAIN : lead >= LIKELY ? Confidence.LIKELY : Confidence.OPEN;
    }

    /** The reasons as an editor would note them, such as {@code 名称 海关、大脑; 相关技术 数字孪生}. */
    public String evidence() {
        return reasons.stream()
                .collect(Collectors.groupingBy(
                        Reason::column, LinkedHashMap::new, Collectors.mapping(Reason::words, Collectors.joining("、"))))
                .entrySet()
                .stream()
                .map(column -> column.getKey() + " " + column.getValue())
                .collect(Collectors.joining("; "));
    }
}
