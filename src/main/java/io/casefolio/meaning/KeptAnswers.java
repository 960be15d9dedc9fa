package io.casefolio.meaning;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * Answers of a database or an index, asked by one for all who want the same meanwhile. Where it does not answer, all of them
 * learn it with the one, and do not wait for it one after the other. Safe for many threads.
 */
public final class KeptAnswers<Q, A> {

    private final AsyncCache<Q, A> kept;

    /** @param bounds of what is kept */
    public KeptAnswers(Caffeine<? super Q, ? super A> bounds) {
        kept = bounds.buildAsync();
    }

    /**
     * The answer that is kept, or else that which is asked.
     *
     * @param asked whose exception is thrown, and not kept
     */
    public A get(Q question, Function<? super Q, ? extends A> asked) {
        CompletableFuture<A> own = new CompletableFuture<>();
        CompletableFuture<A> answer = kept.get(question, (key, executor) -> own);
        if (answer == own) {
            try {
                own.complete(asked.apply(question));
            } catch (RuntimeException | Error e) {
                own.completeExceptionally(e);
            }
        }
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    public void forgetAll() {
        kept.synchronous().invalidateAll();
    }
}
