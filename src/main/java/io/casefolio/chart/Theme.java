package io.casefolio.chart;

import java.util.Locale;

/** What a picture stands on. */
public enum Theme {
    LIGHT,
    DARK,
    /** The page around it, whose colours it takes. */
    PAGE;

    /** The name in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Palette palette() {
        return switch (this) {
            case LIGHT -> Palette.LIGHT;
            case DARK -> Palette.DARK;
            case PAGE -> Palette.PAGE;
        };
    }
}
