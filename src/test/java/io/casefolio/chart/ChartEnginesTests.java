package io.casefolio.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ChartEnginesTests {

    private static final int OF_A_PAGE = 4;

    private final ChartEngine first = engine();
    private final ChartEngine second = engine();
    private final ChartEngine third = engine();
    private final ChartEngines engines = new ChartEngines(List.of(first, second, third));

    private static ChartEngine engine() {
        return new ChartEngine(ChartEngineTests.LIBRARY, Duration.ofMinutes(10));
    }

    @Test
    void drawsOnAnotherOnceMoreWaitThanAPageHas() throws Exception {
        try (engines) {
            engines.start("false").get(60, TimeUnit.SECONDS);
            List<CompletableFuture<String>> waiting = new ArrayList<>();
            for (int i = 0; i < OF_A_PAGE; i++) {
                waiting.add(engines.draw("true", 10, 10)); // without end
            }
            assertThat(engines.drawings()).isEqualTo(OF_A_PAGE);

            waiting.add(engines.draw("false", 10, 10));
            waiting.add(engines.draw("false", 10, 10));

            await().atMost(60, TimeUnit.SECONDS).until(second::isReady);
            assertThat(engines.draw("false", 10, 10).get(60, TimeUnit.SECONDS)).isEqualTo("drawn");
            assertThat(waiting.subList(0, OF_A_PAGE + 1)) // the last may have met the second already
                    .noneMatch(CompletableFuture::isDone);
            assertThat(third.isReady()).as("one is loaded at a time").isFalse();
        }
    }

    @Test
    void loadsOneForThePicturesOfOnePage() throws Exception {
        try (engines) {
            engines.start("false").get(60, TimeUnit.SECONDS);
            for (int i = 0; i < OF_A_PAGE; i++) {
                engines.draw("false", 10, 10).get(60, TimeUnit.SECONDS);
            }

            assertThat(first.isReady()).isTrue();
            assertThat(second.isReady()).isFalse();
        }
    }
}
