package io.casefolio.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    PLATFORM;

    /** The dimensions of the document's own frequency tables. */
    public static final List<Dimension> PUBLISHED = List.of(YEAR, REGION, INDUSTRY, SCALE);

    /** Whether a case can have several values at once. */
    public boolean isMultiValued() {
        return this == TECHNOLOGY || this == PLATFORM;
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
