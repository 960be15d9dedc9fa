package io.casefolio.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeptAnswersTests {

    private static final int READERS = 8;

    private final KeptAnswers<String, String> answers = new KeptAnswers<>(Caffeine.newBuilder());
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void asksOnce() {
        for (int i = 0; i < 2; i++) {
            assertThat(answers.get("question", question -> question + asked.incrementAndGet()))
                    .isEqualTo("question1");
        }
    }

    /** Else the last would wait as often as there are others before it. */
    @Test
    void failsForAllWhoWaitedAtOnceAndIsAskedAgain() {
        CountDownLatch silence = new CountDownLatch(1);
        Function<String, String> silent = question -> {
            asked.incrementAndGet();
            try {
                silence.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new IllegalStateException("away");
        };
        List<Thread> readers = Stream.generate(() -> new Thread(() -> assertThatThrownBy(() -> answers.get("q", silent))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("away")))
                .limit(READERS)
                .toList();
        List<CompletableFuture<Throwable>> failures = readers.stream()
                .map(reader -> new CompletableFuture<Throwable>())
                .toList();
        for (int i = 0; i < READERS; i++) {
            CompletableFuture<Throwable> failure = failures.get(i);
            readers.get(i).setUncaughtExceptionHandler((thread, e) -> failure.complete(e));
            readers.get(i).start();
        }
        while (readers.stream().anyMatch(reader -> reader.getState() != Thread.State.WAITING)) {
            Thread.onSpinWait();
        }
        silence.countDown();
        readers.forEach(KeptAnswersTests::join);

        assertThat(failures).noneMatch(CompletableFuture::isDone);
        assertThat(asked).hasValue(1);
        assertThat(answers.get("q", question -> "back")).isEqualTo("back");
    }

    private static void join(Thread reader) {
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
