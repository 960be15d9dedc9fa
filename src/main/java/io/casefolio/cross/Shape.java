package io.casefolio.cross;

import java.util.Locale;

/** What a cross-table is drawn as. */
public enum Shape {
    /** A bar for each row, as long as its numbers together. */
    STACKED,
    /** A bar for each row, all of one length. */
    FULL,
    /** A small picture for each row, all on one scale. */
    MULTIPLES;

    /** The name in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
