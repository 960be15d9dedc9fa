package io.casefolio.chart;

import io.casefolio.query.Parameters;
import java.util.List;
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

    /** For what takes the whole width of a page's text, or of a frame. */
    public static final Look WHOLE = new Look(Theme.PAGE, 860, null, false);

    public static final Look EMBED = new Look(Theme.PAGE, 720, null, false);

    public static final Look NARROW = new Look(Theme.PAGE, 344, null, false);

    /**
     * Reads a request's parameters. A picture in the colours of a page is part of it, and takes no room for a frame.
     *
     * @throws InvalidQueryException if a theme is unknown, or a number is none or out of its range
     */
    public static Look of(Parameters parameters) {
        Theme theme = parameters.choice("theme", List.of(Theme.values()), Theme::key, Theme.LIGHT);
        Integer width = parameters.number("width", 200, 2000);
        return new Look(
                theme,
                width != null ? width : theme == Theme.PAGE ? PAGE.width : DEFAULT_WIDTH,
                parameters.number("height", 150, 1500),
                theme != Theme.PAGE);
    }

    public Look withoutFrame() {
        return new Look(theme, width, height, false);
    }
}
