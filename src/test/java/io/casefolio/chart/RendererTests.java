package io.casefolio.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RendererTests {

    /** Draws a picture of about a million characters, and counts. */
    private static final String LIBRARY = """
            var drawn = 0;
            var echarts = {init: function () { return {
              setOption: function () { drawn++; },
              renderToSVGString: function () {
                var words = 'x';
                for (var i = 0; i < 20; i++) words += words;
                return '<svg><text>' + drawn + words + '</text></svg>';
              },
              dispose: function () {}
            }; }};
            """;

    @Test
    void drawsAPictureOnceHoweverManyWait() throws Exception {
        ChartEngine engine = new ChartEngine(LIBRARY, Duration.ofSeconds(20));
        Renderer renderer = new Renderer(JsonMapper.builder().build(), engine);
        renderer.start();
        Samples.awaitReady(engine);

        CompletableFuture<String> first = renderer.svg(Samples.chart("a"), Samples.FILE);
        CompletableFuture<String> second = renderer.svg(Samples.chart("a"), Samples.FILE);

        assertThat(first.get(30, TimeUnit.SECONDS)).isSameAs(second.get(30, TimeUnit.SECONDS));
        renderer.destroy();
    }

    @Test
    void keepsNoMoreThanFitsIntoItsBound() throws Exception {
        ChartEngine engine = new ChartEngine(LIBRARY, Duration.ofSeconds(20));
        Renderer renderer = new Renderer(JsonMapper.builder().build(), engine);
        renderer.start();
        Samples.awaitReady(engine);

        for (int i = 0; i < 20; i++) {
            renderer.svg(Samples.chart("a" + i), Samples.FILE).get(30, TimeUnit.SECONDS);
        }

        assertThat(renderer.keptPictures()).isBetween(1L, Renderer.MOST_CHARACTERS / (1 << 20));
        renderer.destroy();
    }
}
