package io.casefolio.start;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.ProtocolHandler;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * The threads that answer requests. Of more than there are processors, each waits in the middle of an answer until it is its
 * turn again, so that there are few; more are added, one after the other, while requests wait that these do not get to,
 * held up by a database or a slow reader.
 */
@Component
class Workers implements TomcatProtocolHandlerCustomizer<ProtocolHandler>, DisposableBean {

    private static final int MILLIS_BETWEEN_LOOKS = 10;

    private final int few;
    private final int most;
    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final ThreadPoolExecutor pool;
    private final ScheduledThreadPoolExecutor looks = new ScheduledThreadPoolExecutor(1, daemons("http-looks-"));
    private long doneBefore;

    /** @param most the setting of Tomcat's own threads, which these stand in for */
    Workers(@Value("${server.tomcat.threads.max:200}") int most) {
        this.most = most;
        this.few = Math.min(most, Runtime.getRuntime().availableProcessors() + 1);
        this.pool = new ThreadPoolExecutor(few, few, 0, TimeUnit.SECONDS, waiting, daemons("http-"));
    }

    private static ThreadFactory daemons(String names) {
        CustomizableThreadFactory threads = new CustomizableThreadFactory(names);
        threads.setDaemon(true);
        return threads;
    }

    @Override
    public void customize(ProtocolHandler handler) {
        handler.setExecutor(pool);
        ScheduledFuture<?> unused = looks.scheduleWithFixedDelay(
                this::look, MILLIS_BETWEEN_LOOKS, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    }

    /** Where more requests wait than were answered since the last look, there is to be another thread, else one less. */
    void look() {
        long done = pool.getCompletedTaskCount();
        boolean held = waiting.size() > done - doneBefore;
        doneBefore = done;
        int size = pool.getMaximumPoolSize();
        if (held && size < most) {
            pool.setMaximumPoolSize(size + 1);
            pool.setCorePoolSize(size + 1);
        } else if (!held && size > few) {
            pool.setCorePoolSize(size - 1);
            pool.setMaximumPoolSize(size - 1);
        }
    }

    Executor executor() {
        return pool;
    }

    /** Threads that there may be at the moment. */
    int size() {
        return pool.getMaximumPoolSize();
    }

    @Override
    public void destroy() {
        looks.shutdownNow();
        pool.shutdown();
    }
}
