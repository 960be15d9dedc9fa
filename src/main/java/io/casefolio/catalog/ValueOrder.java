package io.casefolio.catalog;

import io.casefolio.model.Dimension;
import io.casefolio.model.SectionKind;
import java.util.Comparator;

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

    /** Whether values stand in this order, rather than by falling count. */
    public static boolean isKept(Dimension dimension) {
        return dimension == Dimension.YEAR || dimension == Dimension.SECTION;
    }
}
