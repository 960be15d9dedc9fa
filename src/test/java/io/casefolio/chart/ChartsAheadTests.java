package io.casefolio.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.casefolio.model.Dimension;
import io.casefolio.testing.FirstCorpus;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class ChartsAheadTests {

    private static final String LIBRARY = """
            var echarts = {init: function () { return {
              setOption: function () {},
              renderToSVGString: function () { return '<svg></svg>'; },
              dispose: function () {}
            }; }};
            """;

    @Test
    void drawsEveryChartOfAnEditionInBothLanguages() {
        StaticMessageSource messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        Renderer renderer = ChartSamples.started(new ChartEngine(LIBRARY, Duration.ofSeconds(20)));
        assertThat(renderer.keptPictures()).isZero();

        new ChartsAhead(() -> FirstCorpus.EDITION, new Charts(messages, ""), renderer).drawOfNewEdition();

        await().atMost(60, TimeUnit.SECONDS).until(() -> renderer.keptPictures() == Dimension.FACTS.size() * 2L);
        renderer.destroy();
    }
}
