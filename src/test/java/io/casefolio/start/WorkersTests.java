package io.casefolio.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WorkersTests {

    private static final int FEW = Runtime.getRuntime().availableProcessors() + 1;
    private static final int MOST = FEW + 3;

    private final Workers workers = new Workers(MOST);
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore ended = new Semaphore(0);
    private volatile @Nullable Thread reading;
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void end() {
        release.countDown();
        workers.destroy();
    }

    /** Requests that are held up until all are released. */
    private void hold(int requests) {
        for (int i = 0; i < requests; i++) {
            workers.pool().execute(() -> {
                begun.release();
                try {
                    release.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                ended.release();
            });
        }
    }

    /** Looks until so many have begun. */
    private void lookUntilBegun(int requests) throws InterruptedException {
        while (!begun.tryAcquire(requests, 1, TimeUnit.MILLISECONDS)) {
            workers.look();
        }
    }

    @Test
    @Timeout(60)
    void answersBesideThoseThatAreHeldUp() throws InterruptedException {
        hold(FEW);
        lookUntilBegun(FEW);

        hold(1);
        lookUntilBegun(1);
        hold(1);
        lookUntilBegun(1);

        assertThat(workers.pool().getPoolSize()).isBetween(FEW + 2, MOST);
    }

    @Test
    @Timeout(60)
    void tellsWhoWaitsForASocketFromWhoComputes() throws IOException, InterruptedException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket asking = new Socket(silent.getInetAddress(), silent.getLocalPort())) {
            workers.pool().execute(() -> {
                reading = Thread.currentThread();
                try {
                    asking.getInputStream().read();
                } catch (IOException e) { // it is closed
                    ended.release();
                }
            });
            Thread thread = reading;
            while (thread == null || thread.getState() != Thread.State.RUNNABLE || !Workers.waits(thread)) {
                Thread.onSpinWait();
                thread = reading;
            }

            assertThat(Workers.waits(Thread.currentThread())).isFalse();
        }
        ended.acquire();
    }

    @Test
    @Timeout(60)
    void letsReadersWaitForThoseWhoComputeABit() {
        long start = System.nanoTime();
        for (int i = 0; i < FEW; i++) {
            workers.pool().execute(() -> {
                while (release.getCount() > 0) {
                    Thread.onSpinWait();
                }
            });
        }
        hold(1);

        boolean soon;
        do {
            workers.look();
            int size = workers.pool().getMaximumPoolSize();
            soon = System.nanoTime() - start < TimeUnit.MILLISECONDS.toNanos(500);
            assertThat(soon && size > FEW).isFalse();
        } while (soon || begun.availablePermits() == 0);
    }

    @Test
    @Timeout(60)
    void hasNoMoreThanTomcatMayHave() throws InterruptedException {
        hold(MOST + 5);

        lookUntilBegun(MOST);

        assertThat(workers.pool().getPoolSize()).isEqualTo(MOST);
        assertThat(workers.pool().getMaximumPoolSize()).isEqualTo(MOST);
        assertThat(begun.availablePermits()).isZero();
    }

    @Test
    @Timeout(60)
    void hasAFewAgainOnceNoneIsHeldUp() throws InterruptedException {
        hold(FEW + 2);
        lookUntilBegun(FEW + 2);
        release.countDown();
        ended.acquire(FEW + 2);

        while (workers.pool().getPoolSize() > FEW) {
            workers.look();
            Thread.sleep(1);
        }

        assertThat(workers.pool().getMaximumPoolSize()).isEqualTo(FEW);
    }

    @Test
    void takesTheSettingOfTomcat() {
        assertThat(new Workers(1).pool().getMaximumPoolSize()).isEqualTo(1);
        assertThat(new Workers(0).pool().getMaximumPoolSize()).isEqualTo(FEW);
    }
}
