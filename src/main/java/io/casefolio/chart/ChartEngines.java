package io.casefolio.chart;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Engines that draw beside each other. The first is there from the start, another once more drawings wait than a page has. */
final class ChartEngines implements AutoCloseable {

    /** Each takes 13 MB, and none draws faster than a core. */
    private static final int MOST = 4;

    private static final int OF_A_PAGE = 4;

    private final List<ChartEngine> engines;
    private String firstOption = "";
    private int started;
    private CompletableFuture<Void> loading = CompletableFuture.completedFuture(null);
    private boolean closed;

    ChartEngines(List<ChartEngine> engines) {
        this.engines = List.copyOf(engines);
    }

    /** As many as the machine has cores, within a bound; {@code library} and {@code limit} as for one. */
    static ChartEngines of(String library, Duration limit) {
        int cores = Math.min(Runtime.getRuntime().availableProcessors(), MOST);
        return new ChartEngines(Stream.generate(() -> new ChartEngine(library, limit))
                .limit(cores)
                .toList());
    }

    /** Loads the first, as {@link ChartEngine#start} says. */
    synchronized CompletableFuture<Void> start(String firstOption) {
        this.firstOption = firstOption;
        started = Math.max(started, 1);
        loading = engines.get(0).start(firstOption);
        return loading;
    }

    /** Draws on the one that has least to do, as {@link ChartEngine#draw} says. */
    CompletableFuture<String> draw(String option, int width, int height) {
        ChartEngine idlest = engines.stream()
                .filter(ChartEngine::isReady)
                .min(Comparator.comparingInt(ChartEngine::drawings))
                .orElse(engines.get(0));
        if (idlest.drawings() >= OF_A_PAGE) {
            startAnother();
        }
        return idlest.draw(option, width, height);
    }

    /** How many wait or are being drawn. */
    int drawings() {
        return engines.stream().mapToInt(ChartEngine::drawings).sum();
    }

    /** One at a time: loading takes a core for some seconds. */
    private synchronized void startAnother() {
        if (!closed && loading.isDone() && started < engines.size()) {
            loading = engines.get(started++).start(firstOption);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        engines.forEach(ChartEngine::close);
    }
}
