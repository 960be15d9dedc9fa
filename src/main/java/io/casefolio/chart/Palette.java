package io.casefolio.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Colours: one hue in five steps for all numbers, so that nobody need tell two hues apart. Where two sets stand against
 * each other, the second has a lighter hue of its own, and always the second place. Only the parts of stacked bars have
 * a hue each, light beside dark, and years one hue that darkens.
 *
 * @param other for the bars of a second set
 * @param muted for words of less weight
 * @param steps the fill of each {@link Shade}
 * @param stepInks the colour of words on each step
 * @param parts the fills of the parts of stacked bars
 * @param years the fills of years that are parts, the earliest first
 */
public record Palette(
        String background,
        String ink,
        String muted,
        String line,
        String bar,
        String other,
        List<String> steps,
        List<String> stepInks,
        List<Fill> parts,
        List<Fill> years,
        Fill rest) {

    /** How many parts of a bar have a colour of their own. */
    public static final int PARTS = 8;

    /** A colour and that of words on it. */
    public record Fill(String colour, String ink) {}

    static final Palette LIGHT = new Palette(
            "#ffffff",
            "#212529",
            "#565e64",
            "#adb5bd",
            "#0f5f63",
            "#c77700",
            List.of("#dcecea", "#b4d6d3", "#7cb5b1", "#2a7675", "#0f4f52"),
            List.of("#12201f", "#12201f", "#12201f", "#ffffff", "#ffffff"),
            List.of(
                    new Fill("#0f5f63", "#ffffff"),
                    new Fill("#ddcc77", "#12201f"),
                    new Fill("#3d6fa3", "#ffffff"),
                    new Fill("#d98791", "#12201f"),
                    new Fill("#882255", "#ffffff"),
                    new Fill("#88ccee", "#12201f"),
                    new Fill("#332288", "#ffffff"),
                    new Fill("#a9a93a", "#12201f")),
            List.of(
                    new Fill("#dcecea", "#12201f"),
                    new Fill("#c3dedb", "#12201f"),
                    new Fill("#a6cdc9", "#12201f"),
                    new Fill("#7cb5b1", "#12201f"),
                    new Fill("#579d99", "#12201f"),
                    new Fill("#2a7675", "#ffffff"),
                    new Fill("#185f5f", "#ffffff"),
                    new Fill("#0b4144", "#ffffff")),
            new Fill("#c3c8cc", "#12201f"));

    static final Palette DARK = new Palette(
            "#212529",
            "#dee2e6",
            "#adb5bd",
            "#6c757d",
            "#6cc5c1",
            "#f0a94e",
            List.of("#1f3a39", "#24524f", "#2d6d69", "#66aca7", "#a5dcd7"),
            List.of("#ffffff", "#ffffff", "#ffffff", "#0c1616", "#0c1616"),
            List.of(
                    new Fill("#6cc5c1", "#0c1616"),
                    new Fill("#ddcc77", "#0c1616"),
                    new Fill("#7aa6d6", "#0c1616"),
                    new Fill("#eab0b7", "#0c1616"),
                    new Fill("#c96a9b", "#0c1616"),
                    new Fill("#c9ebfa", "#0c1616"),
                    new Fill("#9d8fe0", "#0c1616"),
                    new Fill("#a9a93a", "#0c1616")),
            List.of(
                    new Fill("#1f3a39", "#ffffff"),
                    new Fill("#234845", "#ffffff"),
                    new Fill("#285a57", "#ffffff"),
                    new Fill("#2d6d69", "#ffffff"),
                    new Fill("#4f918d", "#0c1616"),
                    new Fill("#66aca7", "#0c1616"),
                    new Fill("#86c5c0", "#0c1616"),
                    new Fill("#a5dcd7", "#0c1616")),
            new Fill("#5d666d", "#ffffff"));

    /** Those of casefolio.css. */
    static final Palette PAGE = new Palette(
            "none",
            "currentColor",
            "var(--chart-muted)",
            "var(--chart-line)",
            "var(--chart-bar)",
            "var(--chart-other)",
            variables("--chart-step-"),
            variables("--chart-ink-"),
            fills("--chart-part-"),
            fills("--chart-year-"),
            new Fill("var(--chart-rest)", "var(--chart-rest-ink)"));

    private static List<String> variables(String prefix) {
        return IntStream.rangeClosed(1, Shade.STEPS)
                .mapToObj(step -> "var(" + prefix + step + ")")
                .toList();
    }

    private static List<Fill> fills(String prefix) {
        return IntStream.rangeClosed(1, PARTS)
                .mapToObj(part -> new Fill("var(" + prefix + part + ")", "var(" + prefix + part + "-ink)"))
                .toList();
    }

    /** The fill of a year among some, which take the whole of the hue. */
    public Fill year(int index, int among) {
        return years.get(among == 1 ? PARTS - 1 : Math.round((PARTS - 1f) * index / (among - 1)));
    }

    String step(int shade) {
        return steps.get(shade - 1);
    }

    String stepInk(int shade) {
        return stepInks.get(shade - 1);
    }
}
