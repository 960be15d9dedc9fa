package io.casefolio.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkersTests {

    private static final int FEW = Runtime.getRuntime().availableProcessors() + 1;
    private static final int MOST = FEW + 3;

    private final Workers workers = new Workers(MOST);
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore ended = new Semaphore(0);
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

    private static void await(Semaphore some, int requests) throws InterruptedException {
        assertThat(some.tryAcquire(requests, 1, TimeUnit.MINUTES)).isTrue();
    }

    private void look(int times) {
        for (int look = 0; look < times; look++) {
            workers.look();
        }
    }

    @Test
    void answersWhatWaitsBehindThoseThatAreHeldUp() throws InterruptedException {
        hold(FEW + 1);
        await(begun, FEW);
        assertThat(workers.pool().getPoolSize()).isEqualTo(FEW);

        look(1);

        await(begun, 1);
        assertThat(workers.pool().getPoolSize()).isEqualTo(FEW + 1);
    }

    @Test
    void answersAtOnceWhereOthersHaveBeenHeldUpForLong() throws InterruptedException {
        hold(FEW + 2);
        look(2);
        await(begun, FEW + 2);
        look(1_000);

        hold(1);
        look(1);

        await(begun, 1);
    }

    @Test
    void hasNoMoreThanTomcatMayHave() throws InterruptedException {
        hold(MOST + 5);
        look(20);

        await(begun, MOST);
        assertThat(workers.pool().getPoolSize()).isEqualTo(MOST);
        assertThat(begun.availablePermits()).isZero();
    }

    @Test
    void hasAFewAgainOnceNothingWaits() throws InterruptedException {
        hold(FEW + 2);
        look(2);
        await(begun, FEW + 2);
        release.countDown();
        await(ended, FEW + 2);
        while (workers.pool().getActiveCount() > 0) {
            Thread.onSpinWait();
        }

        look(100);

        while (workers.pool().getPoolSize() > FEW) {
            Thread.onSpinWait(); // those that are too many end by themselves
        }
        hold(FEW + 1);
        await(begun, FEW);
        assertThat(workers.pool().getPoolSize()).isEqualTo(FEW);
    }

    @Test
    void takesTheSettingOfTomcat() {
        assertThat(new Workers(1).pool().getMaximumPoolSize()).isEqualTo(1);
        assertThat(new Workers(0).pool().getMaximumPoolSize()).isEqualTo(FEW);
    }
}
