package io.casefolio.chart;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.ScriptableObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * ECharts in Rhino, on one thread of its own that draws one chart after another. A drawing that takes too long is
 * stopped, and the script is loaded anew. Time is that of the thread, so that a busy machine stops no drawing.
 */
final class ChartEngine implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChartEngine.class);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final String LOADING = "The chart engine is loading";
    private static final String CLOSED = "The chart engine was closed";
    private static final int WAITING = 64;
    private static final int STEPS_BETWEEN_CHECKS = 20_000;
    private static final int DEEPEST_CALL = 2_000;
    private static final int WARM_UP_DRAWINGS = 12;
    private static final long WARM_UP_NANOS = Duration.ofSeconds(4).toNanos();

    /** Timers would never run here, and ECharts needs none to draw once. */
    private static final String DRAW = """
            function setTimeout() {}
            function clearTimeout() {}
            function draw(option, width, height) {
              var chart = echarts.init(null, null, {renderer: 'svg', ssr: true, width: width, height: height});
              try {
                chart.setOption(JSON.parse(option));
                return chart.renderToSVGString();
              } finally {
                chart.dispose();
              }
            }
            """;

    private final String library;
    private final Duration limit;
    private final TimedContexts contexts = new TimedContexts();
    private final ThreadPoolExecutor thread;

    private final AtomicInteger drawings = new AtomicInteger();

    private volatile boolean ready;
    private volatile boolean closed;
    private @Nullable ScriptableObject scope; // only for the thread

    /**
     * @param library the text of ECharts
     * @param limit for one drawing, of processor time
     */
    ChartEngine(String library, Duration limit) {
        this.library = library;
        this.limit = limit;
        thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), work -> {
            Thread engine = new Thread(work, "charts");
            engine.setDaemon(true);
            return engine;
        });
    }

    /**
     * Loads in the background, unless it is loaded; drawings are refused until then.
     *
     * @return ends once it has drawn a few charts, or could not be loaded
     */
    CompletableFuture<Void> start(String firstOption) {
        return CompletableFuture.runAsync(
                () -> {
                    if (!ready) {
                        load();
                        warmUp(firstOption);
                    }
                },
                thread);
    }

    /**
     * The SVG of an option, or later a {@link ChartUnavailableException}.
     *
     * @throws ChartUnavailableException if it is still loading, has too much to do or was closed
     */
    CompletableFuture<String> draw(String option, int width, int height) {
        if (!ready) {
            throw new ChartUnavailableException(LOADING);
        }
        drawings.incrementAndGet();
        try {
            return CompletableFuture.supplyAsync(() -> drawNow(option, width, height), thread)
                    .whenComplete((drawn, failure) -> drawings.decrementAndGet());
        } catch (RejectedExecutionException e) {
            drawings.decrementAndGet();
            throw new ChartUnavailableException(closed ? CLOSED : "Too many charts are waiting", e);
        }
    }

    boolean isReady() {
        return ready;
    }

    /** How many wait or are being drawn. */
    int drawings() {
        return drawings.get();
    }

    /** Stops what it does; drawings that wait end with a {@link ChartUnavailableException}. */
    @Override
    public void close() {
        closed = true;
        thread.shutdown();
    }

    private void load() {
        if (closed) {
            return;
        }
        long began = System.nanoTime();
        ready = false;
        contexts.limit(Duration.ofMinutes(5));
        try (Context context = contexts.enterContext()) {
            ScriptableObject loading = context.initSafeStandardObjects();
            Script script = context.compileString(library, "echarts", 1, null);
            script.exec(context, loading, loading);
            context.evaluateString(loading, DRAW, "draw", 1, null);
            scope = loading;
            ready = true;
            if (!closed) {
                LOG.info("The chart engine was loaded in {} ms", millisSince(began));
            }
        } catch (RhinoException | StoppedError e) {
            if (!closed) {
                LOG.error("The chart engine could not be loaded; charts are shown as tables", e);
            }
        }
    }

    /** Lets the virtual machine compile what every drawing needs, for as long as nobody waits. */
    private void warmUp(String option) {
        long began = System.nanoTime();
        for (int i = 0;
                i < WARM_UP_DRAWINGS
                        && ready
                        && thread.getQueue().isEmpty()
                        && System.nanoTime() - began < WARM_UP_NANOS;
                i++) {
            try {
                drawNow(option, 440, 300);
            } catch (ChartUnavailableException e) {
                return; // the log says why
            }
        }
    }

    private String drawNow(String option, int width, int height) {
        ScriptableObject global = scope;
        if (closed || global == null) {
            throw new ChartUnavailableException(closed ? CLOSED : LOADING);
        }
        contexts.limit(limit);
        try (Context context = contexts.enterContext()) {
            Function draw = (Function) ScriptableObject.getProperty(global, "draw");
            return Context.toString(draw.call(context, global, global, new Object[] {option, width, height}));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("A chart could not be drawn", e);
            throw new ChartUnavailableException("The chart could not be drawn", e);
        } catch (StoppedError e) {
            if (closed) {
                throw new ChartUnavailableException(CLOSED, e);
            }
            LOG.error("A chart was stopped after {}; the engine is loaded anew", limit);
            scope = null;
            load();
            throw new ChartUnavailableException("The chart took too long", e);
        }
    }

    private static long millisSince(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos).toMillis();
    }

    /** No script can catch it, as it could an exception. */
    private static final class StoppedError extends Error {

        private static final long serialVersionUID = 1L;

        StoppedError() {
            super("out of time, or closed", null, false, false);
        }
    }

    private final class TimedContexts extends ContextFactory {

        private long deadline; // only for the thread

        void limit(Duration time) {
            deadline = THREADS.getCurrentThreadCpuTime() + time.toNanos();
        }

        @Override
        protected Context makeContext() {
            Context context = super.makeContext();
            context.setLanguageVersion(Context.VERSION_ES6);
            context.setInterpretedMode(true);
            context.setMaximumInterpreterStackDepth(DEEPEST_CALL);
            context.setInstructionObserverThreshold(STEPS_BETWEEN_CHECKS);
            return context;
        }

        @Override
        protected void observeInstructionCount(Context context, int steps) {
            if (closed || THREADS.getCurrentThreadCpuTime() > deadline) {
                throw new StoppedError();
            }
        }
    }
}
