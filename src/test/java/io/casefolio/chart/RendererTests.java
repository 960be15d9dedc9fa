package io.casefolio.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
        Renderer renderer = ChartSamples.started(engine);

        CompletableFuture<String> first = renderer.svg(ChartSamples.chart("a"), ChartSamples.FILE);
        CompletableFuture<String> second = renderer.svg(ChartSamples.chart("a"), ChartSamples.FILE);

        assertThat(first.get(30, TimeUnit.SECONDS)).isSameAs(second.get(30, TimeUnit.SECONDS));
        renderer.destroy();
    }

    @Test
    void drawsAPictureOnceForThreadsThatAskAtTheSameTime() throws Exception {
        ChartEngine engine = new ChartEngine(LIBRARY.replace("i < 20", "i < 0"), Duration.ofSeconds(20));
        Renderer renderer = ChartSamples.started(engine);
        int before = drawings(renderer, "before");

        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 50; i++) {
            String label = "a" + i;
            CyclicBarrier together = new CyclicBarrier(4);
            Callable<CompletableFuture<String>> asking = () -> {
                together.await();
                return renderer.svg(ChartSamples.chart(label), ChartSamples.FILE);
            };
            for (Future<CompletableFuture<String>> asked : threads.invokeAll(Collections.nCopies(4, asking))) {
                asked.get().get(30, TimeUnit.SECONDS);
            }
        }
        threads.shutdown();

        assertThat(drawings(renderer, "after") - before).isEqualTo(51);
        renderer.destroy();
    }

    /** How many the engine has drawn, this one with it. */
    private static int drawings(Renderer renderer, String label) throws Exception {
        String svg = renderer.svg(ChartSamples.chart(label), ChartSamples.FILE).get(30, TimeUnit.SECONDS);
        Matcher number = Pattern.compile("<text>(\\d+)x").matcher(svg);
        assertThat(number.find()).isTrue();
        return Integer.parseInt(number.group(1));
    }

    @Test
    void asksAgainForWhatWasRefused() throws Exception {
        ChartEngine engine = new ChartEngine(LIBRARY, Duration.ofSeconds(20));
        Renderer renderer = new Renderer(JsonMapper.builder().build(), new ChartEngines(List.of(engine)));

        assertThat(renderer.svg(ChartSamples.chart("a"), ChartSamples.FILE)).isCompletedExceptionally();

        renderer.start();
        renderer.loading().get(30, TimeUnit.SECONDS);
        assertThat(renderer.svg(ChartSamples.chart("a"), ChartSamples.FILE)).succeedsWithin(Duration.ofSeconds(30));
        renderer.destroy();
    }

    /** The cache logs whatever fails in another way, with its trace. */
    @Test
    void cancelsItsDrawingsWhenClosed() throws Exception {
        String library = LIBRARY.replace(
                "function () { drawn++; }",
                "function (option) { while (JSON.stringify(option).includes('endless')); }");
        Renderer renderer = ChartSamples.started(new ChartEngine(library, Duration.ofMinutes(10)));
        List<CompletableFuture<String>> drawings = Stream.of("endless", "waiting")
                .map(label -> renderer.svg(ChartSamples.chart(label), ChartSamples.FILE))
                .toList();

        renderer.destroy();

        await().atMost(60, TimeUnit.SECONDS).until(() -> drawings.stream().allMatch(CompletableFuture::isDone));
        assertThat(drawings).allMatch(CompletableFuture::isCancelled);
        await().atMost(60, TimeUnit.SECONDS).until(() -> renderer.keptPictures() == 0);
    }

    @Test
    void keepsNoMoreThanFitsIntoItsBound() throws Exception {
        ChartEngine engine = new ChartEngine(LIBRARY, Duration.ofSeconds(20));
        Renderer renderer = ChartSamples.started(engine);

        for (int i = 0; i < 20; i++) {
            renderer.svg(ChartSamples.chart("a" + i), ChartSamples.FILE).get(30, TimeUnit.SECONDS);
        }

        await().atMost(30, TimeUnit.SECONDS) // a picture is weighed after it has been given
                .untilAsserted(
                        () -> assertThat(renderer.keptPictures()).isBetween(1L, Renderer.MOST_CHARACTERS / (1 << 20)));
        renderer.destroy();
    }
}
