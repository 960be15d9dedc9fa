package io.casefolio.chart;

import io.casefolio.model.Dimension;
import java.util.List;
import java.util.Locale;

/** What a chart looks like. */
public enum Form {
    BARS,
    COLUMNS,
    /** One square for each province-level unit. */
    TILES;

    /** The name in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The forms that a dimension is drawn in, its usual one first. */
    public static List<Form> of(Dimension dimension) {
        return switch (dimension) {
            case YEAR -> List.of(COLUMNS);
            case REGION -> List.of(BARS, TILES);
            default -> List.of(BARS);
        };
    }
}
