package io.casefolio.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.casefolio.testing.ProvokesErrors;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

class ChartEngineTests {

    /** Stands for ECharts; an option of {@code true} runs away and tries to swallow whatever stops it. */
    static final String LIBRARY = """
            var echarts = {init: function () { return {
              setOption: function (option) { while (option) { try { while (true) {} } catch (e) {} finally {} } },
              renderToSVGString: function () { return 'drawn'; },
              dispose: function () {}
            }; }};
            """;

    private final ChartEngine engine = new ChartEngine(LIBRARY, Duration.ofMillis(300));

    @Test
    @ProvokesErrors
    void stopsARunawayScriptAndDrawsAgain(CapturedOutput output) throws Exception {
        try (engine) {
            load(engine);

            assertThatThrownBy(() -> engine.draw("true", 10, 10).get(60, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(ChartUnavailableException.class)
                    .hasMessageContaining("too long");
            assertThat(engine.draw("false", 10, 10).get(60, TimeUnit.SECONDS)).isEqualTo("drawn");
            assertThat(output).containsOnlyOnce(" ERROR ").contains("A chart was stopped after PT0.3S");
        }
    }

    @Test
    @ProvokesErrors
    void tellsOfAFailureThatNobodyExpects(CapturedOutput output) throws Exception {
        String library = LIBRARY.replace("while (option)", "draw = 1; while (false && option)");
        try (ChartEngine overwritten = new ChartEngine(library, Duration.ofSeconds(20))) {
            load(overwritten);

            assertThatThrownBy(() -> overwritten.draw("false", 10, 10).get(60, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(ChartUnavailableException.class)
                    .hasRootCauseInstanceOf(ClassCastException.class);
            assertThat(output).contains("A chart could not be drawn");
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
    void refusesWhatItCouldNotDrawSoon() throws Exception {
        try (ChartEngine patient = new ChartEngine(LIBRARY, Duration.ofMinutes(10))) {
            load(patient);

            assertThatThrownBy(() -> {
                        for (int i = 0; i < 100; i++) {
                            patient.draw("true", 10, 10);
                        }
                    })
                    .isInstanceOf(ChartUnavailableException.class)
                    .hasMessageContaining("Too many");
        }
    }

    @Test
    @ProvokesErrors
    void survivesALibraryThatCannotBeLoaded(CapturedOutput output) throws Exception {
        try (ChartEngine broken = new ChartEngine("this is no script", Duration.ofSeconds(1))) {
            load(broken);

            assertThatThrownBy(() -> broken.draw("false", 10, 10)).isInstanceOf(ChartUnavailableException.class);
            assertThat(output).containsOnlyOnce(" ERROR ").contains("The chart engine could not be loaded");
        }
    }

    @Test
    void keepsJavaFromScripts() throws Exception {
        try (ChartEngine curious =
                new ChartEngine(LIBRARY.replace("'drawn'", "typeof java + typeof Packages"), Duration.ofSeconds(1))) {
            load(curious);

            assertThat(curious.draw("false", 10, 10).get(60, TimeUnit.SECONDS)).isEqualTo("undefinedundefined");
        }
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void isNotLoadedAgainByASecondStart(CapturedOutput output) throws Exception {
        try (engine) {
            load(engine);
            load(engine);
        }

        assertThat(output).containsOnlyOnce("The chart engine was loaded");
    }

    static Stream<String> librariesThatTakeTime() {
        return Stream.of(ChartSamples.library(), "while (true) {}");
    }

    @ParameterizedTest
    @MethodSource("librariesThatTakeTime")
    @ExtendWith(OutputCaptureExtension.class)
    void isSilentWhenClosedWhileLoading(String library, CapturedOutput output) throws Exception {
        CompletableFuture<Void> loading;
        try (ChartEngine closing = new ChartEngine(library, Duration.ofMinutes(10))) {
            loading = closing.start("{}");
            await().atMost(60, TimeUnit.SECONDS).until(ChartEngineTests::isAtWork);
        }

        assertThat(loading).succeedsWithin(Duration.ofSeconds(60));
        assertThat(output).doesNotContain("ChartEngine");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void endsItsDrawingsWhenClosed(CapturedOutput output) throws Exception {
        ChartEngine closing = new ChartEngine(LIBRARY, Duration.ofMinutes(10));
        load(closing);
        int loaded = output.getAll().length();
        CompletableFuture<String> endless = closing.draw("true", 10, 10);
        CompletableFuture<String> waiting = closing.draw("false", 10, 10);
        await().atMost(60, TimeUnit.SECONDS).until(ChartEngineTests::isAtWork);

        closing.close();

        for (CompletableFuture<String> drawing : List.of(endless, waiting)) {
            assertThatThrownBy(() -> drawing.get(60, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(ChartUnavailableException.class)
                    .hasMessageContaining("closed");
        }
        assertThatThrownBy(() -> closing.draw("false", 10, 10))
                .isInstanceOf(ChartUnavailableException.class)
                .hasMessageContaining("closed");
        assertThat(output.getAll().substring(loaded)).doesNotContain("ChartEngine");
    }

    private static void load(ChartEngine engine) throws Exception {
        engine.start("false").get(60, TimeUnit.SECONDS);
    }

    /** Some engine is reading or running a script. */
    private static boolean isAtWork() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().equals("charts"))
                .flatMap(thread -> Stream.of(thread.getValue()))
                .anyMatch(call -> call.getClassName().startsWith("org.mozilla.javascript"));
    }
}
