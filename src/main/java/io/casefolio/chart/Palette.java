package io.casefolio.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Colours: one hue in five steps for all numbers, so that nobody need tell two hues apart.
 *
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
        List<String> steps,
        List<String> stepInks) {

    static final Palette LIGHT = new Palette(
            "#ffffff",
            "#212529",
            "#565e64",
            "#adb5bd",
            "#2166ac",
            List.of("#dbe9f6", "#b5d2ea", "#7fb2dc", "#2f73b3", "#174a7c"),
            List.of("#16202b", "#16202b", "#16202b", "#ffffff", "#ffffff"));

    static final Palette DARK = new Palette(
            "#212529",
            "#dee2e6",
            "#adb5bd",
            "#6c757d",
            "#6ea8fe",
            List.of("#2a3b4d", "#2d4f70", "#31669a", "#6aa5dc", "#a9d0f5"),
            List.of("#ffffff", "#ffffff", "#ffffff", "#10161d", "#10161d"));

    /** Those of casefolio.css. */
    static final Palette PAGE = new Palette(
            "none",
            "currentColor",
            "var(--chart-muted)",
            "var(--chart-line)",
            "var(--chart-bar)",
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
