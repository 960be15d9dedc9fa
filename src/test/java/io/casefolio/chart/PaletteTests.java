package io.casefolio.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** The contrasts that WCAG 2.2 asks for: 3 for what is drawn, 4.5 for what is written. */
class PaletteTests {

    static Stream<Palette> palettes() {
        return Stream.of(Palette.LIGHT, Palette.DARK);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void drawsAndWritesWithContrast(Palette palette) {
        assertThat(contrast(palette.bar(), palette.background())).isGreaterThan(3);
        assertThat(contrast(palette.other(), palette.background())).isGreaterThan(3);
        assertThat(contrast(palette.ink(), palette.background())).isGreaterThan(4.5);
        assertThat(contrast(palette.muted(), palette.background())).isGreaterThan(4.5);
        for (int shade = 1; shade <= Shade.STEPS; shade++) {
            assertThat(contrast(palette.stepInk(shade), palette.step(shade)))
                    .as("step %s", shade)
                    .isGreaterThan(4.5);
        }
        Stream.of(palette.parts().stream(), palette.years().stream(), Stream.of(palette.rest()))
                .flatMap(Function.identity())
                .forEach(fill -> assertThat(contrast(fill.ink(), fill.colour()))
                        .as(fill.colour())
                        .isGreaterThan(4.5));
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void isThePaletteOfPages(Palette palette) throws Exception {
        String css = new ClassPathResource("static/casefolio.css").getContentAsString(StandardCharsets.UTF_8);

        assertThat(css)
                .contains(
                        "--chart-bar: " + palette.bar(),
                        "--chart-other: " + palette.other(),
                        "--chart-muted: " + palette.muted());
        for (int shade = 1; shade <= Shade.STEPS; shade++) {
            assertThat(css)
                    .contains(
                            "--chart-step-" + shade + ": " + palette.step(shade),
                            "--chart-ink-" + shade + ": " + palette.stepInk(shade));
        }
        for (int part = 1; part <= Palette.PARTS; part++) {
            assertThat(css)
                    .contains(
                            "--chart-part-" + part + ": "
                                    + palette.parts().get(part - 1).colour(),
                            "--chart-year-" + part + ": "
                                    + palette.years().get(part - 1).colour());
        }
    }

    @Test
    void shadesByEqualParts() {
        assertThat(Stream.of(0, 1, 20, 21, 99, 100).map(count -> Shade.of(count, 100)))
                .containsExactly(0, 1, 1, 2, 5, 5);
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
