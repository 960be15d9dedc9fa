package io.casefolio.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ChartEngineTests {

    /** Stands for ECharts; an option of {@code true} runs away and tries to swallow whatever stops it. */
    private static final String LIBRARY = """
            var echarts = {init: function () { return {
              setOption: function (option) { while (option) { try { while (true) {} } catch (e) {} finally {} } },
              renderToSVGString: function () { return 'drawn'; },
              dispose: function () {}
            }; }};
            """;

    private final ChartEngine engine = new ChartEngine(LIBRARY, Duration.ofMillis(300));

    @Test
    void stopsARunawayScriptAndDrawsAgain() throws Exception {
        try (engine) {
            engine.start("false");
            Samples.awaitReady(engine::isReady);

            assertThatThrownBy(() -> engine.draw("true", 10, 10).get(20, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(ChartUnavailableException.class)
                    .hasMessageContaining("too long");
            assertThat(engine.draw("false", 10, 10).get(20, TimeUnit.SECONDS)).isEqualTo("drawn");
        }
    }

    @Test
    void refusesUntilItIsLoaded() {
        try (engine) {
            assertThatThrownBy(() -> engine.draw("false", 10, 10))
                    .isInstanceOf(ChartUnavailableException.class)
                    .hasMessageContaining("loading");
        }
    }

    @Test
    void refusesWhatItCouldNotDrawSoon() {
        try (engine) {
            engine.start("false");
            Samples.awaitReady(engine::isReady);

            assertThatThrownBy(() -> {
                        for (int i = 0; i < 100; i++) {
                            engine.draw("true", 10, 10);
                        }
                    })
                    .isInstanceOf(ChartUnavailableException.class)
                    .hasMessageContaining("Too many");
        }
    }

    @Test
    void survivesALibraryThatCannotBeLoaded() throws Exception {
        try (ChartEngine broken = new ChartEngine("this is no script", Duration.ofSeconds(1))) {
            broken.start("false");
            Thread.sleep(500);

            assertThatThrownBy(() -> broken.draw("false", 10, 10)).isInstanceOf(ChartUnavailableException.class);
        }
    }

    @Test
    void keepsJavaFromScripts() throws Exception {
        try (ChartEngine curious =
                new ChartEngine(LIBRARY.replace("'drawn'", "typeof java + typeof Packages"), Duration.ofSeconds(1))) {
            curious.start("false");
            Samples.awaitReady(curious::isReady);

            assertThat(curious.draw("false", 10, 10).get(20, TimeUnit.SECONDS)).isEqualTo("undefinedundefined");
        }
    }
}
