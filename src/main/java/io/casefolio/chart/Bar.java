package io.casefolio.chart;

import java.util.List;

/**
 * A bar of a chart.
 *
 * @param percent its length in percent of the longest bar, 0 to 100
 */
public record Bar(int percent, int count) {

    /** Bars for counts, in their order. */
    public static List<Bar> of(List<Integer> counts) {
        int longest = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.stream()
                .map(count -> new Bar(longest == 0 ? 0 : Math.round(100f * count / longest), count))
                .toList();
    }
}
