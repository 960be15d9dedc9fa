package io.casefolio.chart;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Charts as pictures, and as what browsers draw them from. */
@Service
public class Drawings {

    /** Where browsers find the script that draws on the server, too. */
    public static final String LIBRARY = "/_static/echarts/6.0.0/dist/echarts.common.min.js";

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Renderer renderer;
    private final Duration patience;

    @Autowired
    Drawings(Renderer renderer) {
        this(renderer, PATIENCE);
    }

    /** @param patience with the pictures of one page */
    Drawings(Renderer renderer, Duration patience) {
        this.renderer = renderer;
        this.patience = patience;
    }

    /** What ECharts draws the chart from. */
    public Map<String, Object> option(Chart chart, Look look) {
        return ChartOption.of(chart, look);
    }

    /**
     * The picture as a document of its own, or part of a page.
     *
     * @throws ChartUnavailableException if it could not be drawn in time
     */
    public String svg(Chart chart, Look look) {
        return await(renderer.svg(chart, look), System.nanoTime() + patience.toNanos());
    }

    /** The height that the picture will have, in pixels. */
    public int height(Chart chart, Look look) {
        return Layout.of(chart, look).height();
    }

    /** Pictures for one page, which waits no longer for all than for one; empty where one could not be drawn. */
    public List<Optional<String>> pictures(List<Chart> charts, Look look) {
        long deadline = System.nanoTime() + patience.toNanos();
        List<CompletableFuture<String>> pending =
                charts.stream().map(chart -> renderer.svg(chart, look)).toList();
        return pending.stream()
                .map(picture -> {
                    try {
                        return Optional.of(await(picture, deadline));
                    } catch (ChartUnavailableException e) {
                        return Optional.<String>empty();
                    }
                })
                .toList();
    }

    private static String await(CompletableFuture<String> picture, long deadline) {
        try {
            return picture.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new ChartUnavailableException("The chart engine is busy", e);
        } catch (CancellationException e) {
            throw new ChartUnavailableException("The chart could not be drawn", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ChartUnavailableException unavailable
                    ? unavailable
                    : new ChartUnavailableException("The chart could not be drawn", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChartUnavailableException("The wait was interrupted", e);
        }
    }
}
