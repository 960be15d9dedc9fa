package io.casefolio.web;

import io.casefolio.chart.Form;
import io.casefolio.http.LanguageResolver;
import io.casefolio.page.Link;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A chart to take along.
 *
 * @param key no other chart of a page has it
 * @param name of a saved file, without its ending
 * @param file the picture
 * @param tilesFile the picture as a grid of tiles; null where there is none
 * @param embed what to copy into a page of one's own; null where the address of this site is not known
 * @param cite where the chart's citations are
 */
public record TravelView(
        String key,
        String title,
        String name,
        String file,
        List<Link> files,
        @Nullable String tilesFile,
        @Nullable String embed,
        String cite) {

    /** What stands around a picture in a frame, about. */
    private static final int AROUND = 220;

    /** Addresses that say all by themselves, the language too. */
    static UnaryOperator<String> in(Locale language, UnaryOperator<String> addresses) {
        return path -> {
            String address = addresses.apply(path);
            return address + (address.contains("?") ? "&" : "?") + LanguageResolver.NAME + "=" + language.getLanguage();
        };
    }

    /**
     * A chart to take along.
     *
     * @param addresses from a path to the address of what is drawn
     * @param height the picture's in a frame, in pixels
     */
    static TravelView of(
            String key,
            String title,
            String name,
            UnaryOperator<String> addresses,
            boolean tiles,
            String cite,
            String origin,
            int height) {
        String file = addresses.apply("/charts/" + key + ".svg");
        return new TravelView(
                key,
                title,
                name,
                file,
                List.of(
                        new Link("SVG", file),
                        new Link("CSV", addresses.apply("/charts/" + key + ".csv")),
                        new Link("JSON", addresses.apply("/charts/" + key + ".json"))),
                tiles ? file + "&form=" + Form.TILES.key() : null,
                origin.startsWith("http")
                        ? embed(origin, origin + addresses.apply("/embed/charts/" + key), title, height + AROUND)
                        : null,
                cite);
    }

    /** The script lets the frame grow and shrink with what is in it; without it, the height fits a usual width. */
    private static String embed(String origin, String address, String title, int height) {
        return """
                <iframe src="%s" title="%s" width="100%%" height="%d" loading="lazy"></iframe>
                <script async src="%s/embed.js"></script>""".formatted(address.replace("&", "&amp;"), title, height, origin);
    }
}
