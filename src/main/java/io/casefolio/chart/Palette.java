package io.casefolio.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Colours: one hue in five steps for all numbers, so that nobody need tell two hues apart. Where two sets stand against
 * each other, the second has a lighter hue of its own, and always the second place.
 *
 * @param other for the bars of a second set
 * @param muted for words of less weight
 * @param steps the fill of each {@link Shade}
 * @param stepInks the colour of words on each step
 */
record Palette(
        String background,
        String ink,
        String muted,
        String line,
        String bar,
        String other,
        List<String> steps,
        List<String> stepInks) {

    static final Palette LIGHT = new Palette(
            "#ffffff",
            "#212529",
            "#565e64",
            "#adb5bd",
            "#0f5f63",
            "#c77700",
            List.of("#dcecea", "#b4d6d3", "#7cb5b1", "#2a7675", "#0f4f52"),
            List.of("#12201f", "#12201f", "#12201f", "#ffffff", "#ffffff"));

    static final Palette DARK = new Palette(
            "#212529",
            "#dee2e6",
            "#adb5bd",
            "#6c757d",
            "#6cc5c1",
            "#f0a94e",
            List.of("#1f3a39", "#24524f", "#2d6d69", "#66aca7", "#a5dcd7"),
            List.of("#ffffff", "#ffffff", "#ffffff", "#0c1616", "#0c1616"));

    /** Those of casefolio.css. */
    static final Palette PAGE = new Palette(
            "none",
            "currentColor",
            "var(--chart-muted)",
            "var(--chart-line)",
            "var(--chart-bar)",
            "var(--chart-other)",
            variables("--chart-step-"),
            variables("--chart-ink-"));

    private static List<String> variables(String prefix) {
        return IntStream.rangeClosed(1, Shade.STEPS)
                .mapToObj(step -> "var(" + prefix + step + ")")
                .toList();
    }

    String step(int shade) {
        return steps.get(shade - 1);
    }

    String stepInk(int shade) {
        return stepInks.get(shade - 1);
    }
}
