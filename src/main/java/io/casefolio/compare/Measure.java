package io.casefolio.compare;

import java.util.Locale;

/** What the bars of two sets are as long as. */
public enum Measure {
    /** Of each set, so that sets of different sizes can be compared. */
    SHARE,
    COUNT;

    /** The name in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
