package io.casefolio.chart;

import io.casefolio.model.Dimension;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.function.ThrowingSupplier;
import tools.jackson.databind.json.JsonMapper;

/** Charts for tests, and one engine for all of them. */
final class Samples {

    static final Look FILE = new Look(Theme.LIGHT, 720, null, true);

    private Samples() {}

    static Chart chart(String... labels) {
        return chart(Dimension.INDUSTRY, Form.BARS, labels);
    }

    static Chart chart(Dimension dimension, Form form, String... labels) {
        List<ChartValue> values = IntStream.range(0, labels.length)
                .mapToObj(i -> new ChartValue(
                        labels[i], labels[i], labels.length - i, 0.1, null, false, "/cases?industry=a&size=" + i))
                .toList();
        return new Chart(
                dimension,
                form,
                Locale.ENGLISH,
                values.size(),
                0,
                values,
                "Cases by <thing>",
                "A summary & more",
                null,
                "Source: a document",
                "Nothing to draw");
    }

    static Renderer renderer() {
        return Holder.RENDERER;
    }

    static String draw(Chart chart, Look look) {
        return ThrowingSupplier.of(() -> renderer().svg(chart, look).get(60, TimeUnit.SECONDS))
                .get();
    }

    static String library() {
        return ThrowingSupplier.of(() -> new ClassPathResource("META-INF/resources" + Charts.LIBRARY)
                        .getContentAsString(StandardCharsets.UTF_8))
                .get();
    }

    static void awaitReady(BooleanSupplier ready) {
        for (int i = 0; i < 1200 && !ready.getAsBoolean(); i++) {
            ThrowingSupplier.of(() -> {
                        Thread.sleep(50);
                        return true;
                    })
                    .get();
        }
    }

    private static final class Holder {

        static final Renderer RENDERER = start();

        private static Renderer start() {
            ChartEngine engine = new ChartEngine(library(), Duration.ofSeconds(60));
            Renderer renderer = new Renderer(JsonMapper.builder().build(), engine);
            renderer.start();
            awaitReady(engine::isReady);
            return renderer;
        }
    }
}
