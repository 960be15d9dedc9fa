package io.casefolio.chart;

import io.casefolio.catalog.Count;
import io.casefolio.compare.Measure;
import io.casefolio.model.Dimension;
import io.casefolio.model.Term;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.function.ThrowingSupplier;
import tools.jackson.databind.json.JsonMapper;

/** Charts for tests, and one engine for all of them. */
final class ChartSamples {

    static final Look FILE = new Look(Theme.LIGHT, 720, null, true);

    private ChartSamples() {}

    static Chart chart(String... labels) {
        return chart(Dimension.INDUSTRY, Form.BARS, labels);
    }

    static Chart chart(Dimension dimension, Form form, String... labels) {
        List<ChartValue> values = IntStream.range(0, labels.length)
                .mapToObj(i -> new ChartValue(
                        new Count(new Term(dimension, labels[i], null), labels.length - i, 0.1, null, false),
                        labels[i],
                        "/cases?industry=a&size=" + i))
                .toList();
        return new Chart(
                dimension,
                form,
                Measure.COUNT,
                Locale.ENGLISH,
                List.of(new Series("", values.size(), 0, values)),
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
        return ThrowingSupplier.of(() -> new ClassPathResource("META-INF/resources" + Drawings.LIBRARY)
                        .getContentAsString(StandardCharsets.UTF_8))
                .get();
    }

    /** Starts an engine of the test's own, and waits until it draws. */
    static Renderer started(ChartEngine engine) {
        Renderer renderer = new Renderer(JsonMapper.builder().build(), new ChartEngines(List.of(engine)));
        renderer.start();
        renderer.loading().orTimeout(120, TimeUnit.SECONDS).join();
        return renderer;
    }

    private static final class Holder {

        static final Renderer RENDERER = started(new ChartEngine(library(), Duration.ofSeconds(60)));
    }
}
