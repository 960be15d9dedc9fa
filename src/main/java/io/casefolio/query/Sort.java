package io.casefolio.query;

import java.util.Locale;

/** The orders in which cases are listed. */
public enum Sort {
    /** The best match first; without a text the same as {@link #NUMBER}. */
    RELEVANCE,
    /** By section number; rows without a section last. */
    NUMBER,
    /** The newest first. */
    YEAR,
    /** By the title's pinyin; so are the following by theirs, cases without one last. */
    TITLE,
    SYSTEM,
    CITY,
    INDUSTRY,
    SCALE,
    CATEGORY;

    /** The name in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
