package io.casefolio.chart;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.casefolio.catalog.Count;
import io.casefolio.compare.Measure;
import io.casefolio.model.Dimension;
import io.casefolio.model.Term;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Draws charts and keeps the pictures. A picture is known by all that it shows, so that a new version of the catalogue,
 * another query, language or theme gets its own.
 */
@Component
class Renderer implements SmartLifecycle, DisposableBean, MeterBinder {

    /** Characters of SVG, of one or two bytes each. */
    static final long MOST_CHARACTERS = 8_000_000;

    private static final int CHARACTERS_OF_A_BAR = 200;
    private static final Duration DRAWING_LIMIT = Duration.ofSeconds(5);

    /** Loading takes a core for some seconds, which the first page has use for. */
    private static final Duration BEFORE_LOADING = Duration.ofSeconds(1);

    private final JsonMapper json;
    private final ChartEngines engines;
    private final AsyncCache<Drawing, String> pictures = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Drawing drawing, String svg) ->
                    svg.length() + CHARACTERS_OF_A_BAR * drawing.chart().bars().size())
            .buildAsync();

    private volatile boolean running;
    private volatile CompletableFuture<Void> loading = CompletableFuture.completedFuture(null);

    private record Drawing(Chart chart, Look look) {}

    @Autowired
    Renderer(JsonMapper json) {
        this(json, ChartEngines.of(library(), DRAWING_LIMIT));
    }

    Renderer(JsonMapper json, ChartEngines engines) {
        this.json = json;
        this.engines = engines;
    }

    private static String library() {
        try {
            return new ClassPathResource("META-INF/resources" + Drawings.LIBRARY)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** However many wait for a picture share it; one that nobody waits for any longer is kept, too. */
    CompletableFuture<String> svg(Chart chart, Look look) {
        if (chart.form() == Form.TILES) {
            return CompletableFuture.completedFuture(TileGrid.of(chart, look));
        }
        try {
            return pictures.get(new Drawing(chart, look), (drawing, executor) -> draw(chart, look));
        } catch (ChartUnavailableException refused) {
            return CompletableFuture.failedFuture(refused); // not kept, so that it can be asked for again
        }
    }

    /** One that the engine gives up is cancelled: the engine has logged why, and the cache logs any other failure. */
    @SuppressWarnings("FutureReturnValueIgnored") // it ends as the picture does
    private CompletableFuture<String> draw(Chart chart, Look look) {
        Layout layout = Layout.of(chart, look);
        CompletableFuture<String> picture = new CompletableFuture<>();
        engines.draw(option(chart, look), layout.width(), layout.height()).whenComplete((drawn, failure) -> {
            if (failure == null) {
                picture.completeAsync(() -> Picture.of(drawn, chart, look), Runnable::run);
            } else if (failure.getCause() instanceof ChartUnavailableException) {
                picture.cancel(false);
            } else {
                picture.completeExceptionally(failure);
            }
        });
        return picture;
    }

    private String option(Chart chart, Look look) {
        return json.writeValueAsString(ChartOption.of(chart, look));
    }

    long keptPictures() {
        pictures.synchronous().cleanUp();
        return pictures.synchronous().estimatedSize();
    }

    /** Ends once pictures can be drawn without delay, or the engine could not be loaded. */
    CompletableFuture<Void> loading() {
        return loading;
    }

    @Override
    public void start() {
        running = true;
        loading = new CompletableFuture<Void>()
                .completeOnTimeout(null, BEFORE_LOADING.toMillis(), TimeUnit.MILLISECONDS)
                .thenCompose(waited -> engines.start(option(sample(), Look.PAGE)));
    }

    /** The engines stay, so that they can be started again. */
    @Override
    public void stop() {
        running = false;
    }

    @Override
    public void destroy() {
        engines.close();
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("casefolio.charts.waiting", engines, ChartEngines::drawings)
                .description("pictures that wait or are being drawn")
                .register(meters);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static Chart sample() {
        List<ChartValue> bars = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> new ChartValue(
                        new Count(new Term(Dimension.INDUSTRY, "", null), i, 0, null, false), "value " + i, "/"))
                .toList();
        return new Chart(
                Dimension.INDUSTRY,
                Form.BARS,
                Measure.COUNT,
                Locale.ENGLISH,
                List.of(new Series("", 10, 0, bars)),
                "",
                "",
                null,
                "",
                "");
    }
}
