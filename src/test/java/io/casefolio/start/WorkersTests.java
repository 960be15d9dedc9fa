package io.casefolio.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkersTests {

    private static final int FEW = Runtime.getRuntime().availableProcessors() + 1;

    private final Workers workers = new Workers(FEW + 2);
    private final Semaphore begun = new Semaphore(0);
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void end() {
        release.countDown();
        workers.destroy();
    }

    /** Requests that are held up until all are released. */
    private void hold(int requests) {
        for (int i = 0; i < requests; i++) {
            workers.executor().execute(() -> {
                begun.release();
                try {
                    release.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }

    private void awaitBegun(int requests) throws InterruptedException {
        assertThat(begun.tryAcquire(requests, 1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void answersWhatWaitsBehindThoseThatAreHeldUp() throws InterruptedException {
        hold(FEW + 1);
        awaitBegun(FEW);
        assertThat(workers.size()).isEqualTo(FEW);

        workers.look();

        assertThat(workers.size()).isEqualTo(FEW + 1);
        awaitBegun(1);
    }

    @Test
    void hasNoMoreThanTomcatMayHave() throws InterruptedException {
        hold(FEW + 5);
        for (int look = 0; look < 10; look++) {
            workers.look();
        }

        assertThat(workers.size()).isEqualTo(FEW + 2);
        awaitBegun(FEW + 2);
        assertThat(new Workers(1).size()).isEqualTo(1);
    }

    @Test
    void hasAFewAgainOnceNothingWaits() throws InterruptedException {
        hold(FEW + 2);
        workers.look();
        workers.look();
        awaitBegun(FEW + 2);
        assertThat(workers.size()).isEqualTo(FEW + 2);

        for (int look = 0; look < 10; look++) {
            workers.look();
        }

        assertThat(workers.size()).isEqualTo(FEW);
    }
}
