package io.casefolio.cross;

import java.util.Locale;

/** Of which cases the shares in a cross-table are; each case counts once in them, however many values it has. */
public enum Share {
    ROW,
    COLUMN,
    ALL;

    /** The name in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The same cases once rows and columns have changed places. */
    Share transposed() {
        return switch (this) {
            case ROW -> COLUMN;
            case COLUMN -> ROW;
            case ALL -> ALL;
        };
    }
}
