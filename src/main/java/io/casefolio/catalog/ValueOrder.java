package io.casefolio.catalog;

import io.casefolio.model.Dimension;
import io.casefolio.model.SectionKind;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;

/** The orders of the values of dimensions. */
public final class ValueOrder {

    private static final Comparator<String> SECTIONS_IN_ORDER = Comparator.comparing(
            heading -> SectionKind.announcedBy(heading).map(Enum::ordinal).orElse(Integer.MAX_VALUE));

    private ValueOrder() {}

    /** Sections as a case has them, other values by their characters, which is the order of years. */
    public static Comparator<String> of(Dimension dimension) {
        return dimension == Dimension.SECTION
                ? SECTIONS_IN_ORDER.thenComparing(Comparator.naturalOrder())
                : Comparator.naturalOrder();
    }

    /**
     * The years without a case between those with one, so that a time axis has every year; of other dimensions none.
     *
     * @param values in order
     */
    public static List<String> gaps(Dimension dimension, SortedSet<String> values) {
        if (dimension != Dimension.YEAR
                || values.isEmpty()
                || !values.stream()
                        .allMatch(value -> value.matches("(19|20)[0-9]{2}"))) { // a document prints what it likes
            return List.of();
        }
        return IntStream.range(Integer.parseInt(values.first()), Integer.parseInt(values.last()))
                .mapToObj(Integer::toString)
                .filter(year -> !values.contains(year))
                .toList();
    }

    /** Whether values stand in this order, rather than by falling count. */
    public static boolean isKept(Dimension dimension) {
        return dimension == Dimension.YEAR || dimension == Dimension.SECTION;
    }
}
