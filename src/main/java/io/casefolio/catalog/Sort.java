package io.casefolio.catalog;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The orders in which cases are listed. */
public enum Sort {
    /** The best match first; without a text the same as {@link #NUMBER}. */
    RELEVANCE,
    /** By section number; rows without a section last. */
    NUMBER,
    /** The newest first. */
    YEAR,
    /** By the title's pinyin. */
    TITLE;

    /** The name in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Sort> of(String key) {
        return Stream.of(values()).filter(sort -> sort.key().equals(key)).findFirst();
    }
}
