package io.casefolio.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What case studies are filtered and counted by. */
public enum Dimension {
    YEAR,
    REGION,
    CITY,
    INDUSTRY,
    SCALE,
    CATEGORY,
    TECHNOLOGY,
    PLATFORM,
    /** Which of the six sections have text; its values are their headings. */
    SECTION;

    /** The dimensions whose values are terms of the vocabulary or years. */
    public static final Set<Dimension> IN_VOCABULARY =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(SECTION)));

    /** The dimensions of the document's own frequency tables. */
    public static final List<Dimension> PRINTED = List.of(YEAR, REGION, INDUSTRY, SCALE);

    /** What is known of a case besides its text, in the order in which tables of cases have it. */
    public static final List<Dimension> FACTS =
            List.of(CATEGORY, YEAR, REGION, CITY, INDUSTRY, SCALE, TECHNOLOGY, PLATFORM);

    /** Whether a case can have several values at once. */
    public boolean isMultiValued() {
        return this == TECHNOLOGY || this == PLATFORM || this == SECTION;
    }

    /** The name in addresses, in JSON and in the vocabulary. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The dimension of a {@link #key()}; empty for any other word. */
    public static Optional<Dimension> of(String key) {
        return Stream.of(values()).filter(d -> d.key().equals(key)).findFirst();
    }
}
