package io.casefolio.start;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
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
 * processor is free for it again, so that there are few; more are added, one after the other, while requests wait that these
 * do not get to.
 */
@Component
@ConditionalOnThreading(Threading.PLATFORM)
class Workers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    /** Looks without a request that waits, after which there is one thread less. */
    private static final int CALM = 10;

    /** What Tomcat has by itself. */
    private static final int MOST = 200;

    private final int few;
    private final int most;
    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final ThreadPoolExecutor pool;
    private final ScheduledThreadPoolExecutor looks = new ScheduledThreadPoolExecutor(1, daemons("http-looks-"));
    private long doneBefore;
    private int calm;

    /** @param most the setting of Tomcat's own threads, which these stand in for */
    Workers(@Value("${server.tomcat.threads.max:" + MOST + "}") int most) {
        this.most = most > 0 ? most : MOST;
        this.few = Math.min(this.most, Runtime.getRuntime().availableProcessors() + 1);
        this.pool = new ThreadPoolExecutor(few, few, 0, TimeUnit.SECONDS, waiting, daemons("http-worker-"));
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

    /** Requests are held up where twice as many wait as were answered since the last look. */
    void look() {
        long done = pool.getCompletedTaskCount();
        boolean held = 2L * waiting.size() > done - doneBefore;
        doneBefore = done;
        calm = held ? 0 : calm + 1;
        int size = Math.max(pool.getMaximumPoolSize(), pool.getPoolSize());
        if (held && size < most) {
            pool.setMaximumPoolSize(size + 1);
            pool.setCorePoolSize(size + 1);
        } else if (calm >= CALM && size > few && pool.getActiveCount() < size) {
            calm = 0;
            pool.setCorePoolSize(size - 1);
            pool.setMaximumPoolSize(size - 1);
        }
    }

    ThreadPoolExecutor pool() {
        return pool;
    }

    @Override
    public void destroy() {
        looks.shutdownNow();
        pool.shutdown();
    }
}
