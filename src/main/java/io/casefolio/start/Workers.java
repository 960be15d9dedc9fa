package io.casefolio.start;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnThreading;
import org.springframework.boot.thread.Threading;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * The threads that answer readers; a port for operators has its own. Each of many is stopped in the middle of an answer until a
 * processor is free for it again, so that there are few: one more than there are processors, beside those that wait for
 * somebody, or take very long over an answer.
 */
@Component
@ConditionalOnThreading(Threading.PLATFORM)
class Workers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    /** An answer that waits for somebody after this holds its thread up: one who takes it slowly, a database, an index. */
    private static final Duration WAITING = Duration.ofMillis(10);

    /** An answer that takes longer holds its thread up, whatever it does. */
    private static final Duration LONG = Duration.ofMillis(500);

    /** Looks that find too many threads, after which there is one less: they are not made anew for each page. */
    private static final int CALM = 10;

    /** What Tomcat has by itself. */
    private static final int MOST = 200;

    private final int few;
    private final int most;
    private final Pool pool;
    private final ScheduledThreadPoolExecutor looks = new ScheduledThreadPoolExecutor(1, daemons("http-looks-"));
    private int calm;

    /** @param most the setting of Tomcat's own threads, which these stand in for */
    Workers(@Value("${server.tomcat.threads.max:" + MOST + "}") int most) {
        this.most = most > 0 ? most : MOST;
        this.few = Math.min(this.most, Runtime.getRuntime().availableProcessors() + 1);
        this.pool = new Pool(few);
    }

    private static ThreadFactory daemons(String names) {
        CustomizableThreadFactory threads = new CustomizableThreadFactory(names);
        threads.setDaemon(true);
        return threads;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addProtocolHandlerCustomizers(handler -> handler.setExecutor(pool));
        ScheduledFuture<?> unused = looks.scheduleWithFixedDelay(
                this::tryToLook, BETWEEN_LOOKS.toMillis(), BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void tryToLook() {
        try {
            look();
        } catch (RuntimeException | OutOfMemoryError e) { // of the system, which gives no more threads
            LOG.warn("There is no further thread to answer requests: {}", e.toString());
        }
    }

    /** Where all are held up, many may wait behind them: then there are soon twice as many. */
    void look() {
        int held = pool.held();
        int size = pool.getMaximumPoolSize();
        int wanted = Math.min(most, held < size ? few + held : few + 2 * held);
        calm = wanted < size ? calm + 1 : 0;
        if (wanted > size) {
            pool.setMaximumPoolSize(wanted);
            pool.setCorePoolSize(wanted);
        } else if (calm == CALM) {
            calm = 0;
            pool.setCorePoolSize(size - 1);
            pool.setMaximumPoolSize(size - 1);
        }
        if (!pool.getQueue().isEmpty()) {
            pool.prestartCoreThread(); // which the system may have denied before
        }
    }

    /** Whether it waits for a lock, another thread, or the system: what Java calls runnable may read from a socket. */
    static boolean waits(Thread worker) {
        ThreadInfo now = THREADS.getThreadInfo(worker.getId());
        return now != null && (now.getThreadState() != Thread.State.RUNNABLE || now.isInNative());
    }

    ThreadPoolExecutor pool() {
        return pool;
    }

    @Override
    public void destroy() {
        looks.shutdownNow();
        pool.shutdown();
    }

    /** Knows since when each thread is at its answer. */
    private static final class Pool extends ThreadPoolExecutor {

        private final Map<Thread, Long> since = new ConcurrentHashMap<>();

        Pool(int few) {
            super(few, few, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemons("http-worker-"));
        }

        @Override
        protected void beforeExecute(Thread worker, Runnable answer) {
            since.put(worker, System.nanoTime());
        }

        @Override
        protected void afterExecute(Runnable answer, @Nullable Throwable failure) {
            since.remove(Thread.currentThread());
        }

        int held() {
            long now = System.nanoTime();
            return (int) since.entrySet().stream()
                    .filter(answer -> isHeldUp(answer.getKey(), now - answer.getValue()))
                    .count();
        }

        private static boolean isHeldUp(Thread worker, long nanos) {
            return nanos > LONG.toNanos() || nanos > WAITING.toNanos() && waits(worker);
        }
    }
}
