package io.casefolio.chart;

import io.casefolio.catalog.InvalidQueryException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a picture is to look.
 *
 * @param height null for what its bars need
 * @param framed whether it carries title and caption, because it stands alone
 */
public record Look(Theme theme, int width, @Nullable Integer height, boolean framed) {

    private static final int DEFAULT_WIDTH = 720;

    /** Inside a page, which has title and caption, and shrinks it for small screens. */
    public static final Look PAGE = new Look(Theme.PAGE, 440, null, false);

    /** For drawings that are more than bars: large enough for names on large screens, and one for small ones. */
    public static final Look WIDE = new Look(Theme.PAGE, 560, null, false);

    public static final Look NARROW = new Look(Theme.PAGE, 344, null, false);

    /**
     * Reads a request's parameters.
     *
     * @throws InvalidQueryException if a theme is unknown, or a number is none or out of its range
     */
    public static Look of(Map<String, List<String>> parameters) {
        Integer width = number(parameters, "width", 200, 2000);
        return new Look(
                theme(first(parameters, "theme")),
                width == null ? DEFAULT_WIDTH : width,
                number(parameters, "height", 150, 1500),
                true);
    }

    public Look withoutFrame() {
        return new Look(theme, width, height, false);
    }

    private static Theme theme(String key) {
        return key.isEmpty()
                ? Theme.LIGHT
                : Stream.of(Theme.LIGHT, Theme.DARK)
                        .filter(theme -> theme.key().equals(key))
                        .findFirst()
                        .orElseThrow(() -> new InvalidQueryException("theme", key, "light | dark"));
    }

    private static @Nullable Integer number(Map<String, List<String>> parameters, String name, int least, int most) {
        String value = first(parameters, name);
        if (value.isEmpty()) {
            return null;
        }
        if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw new InvalidQueryException(name, value, least + "–" + most);
        }
        return Integer.valueOf(value);
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0).strip();
    }
}
