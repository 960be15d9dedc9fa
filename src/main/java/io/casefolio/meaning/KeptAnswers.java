package io.casefolio.meaning;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Answers of a database or an index, asked by one for all who want the same meanwhile. Where it does not answer, all of them
 * learn it with the one, and do not wait for it one after the other. Safe for many threads.
 */
public final class KeptAnswers<Q, A> {

    private final Cache<Q, A> kept;
    private final ConcurrentMap<Q, CompletableFuture<A>> asking = new ConcurrentHashMap<>();

    /** @param bounds of what is kept */
    public KeptAnswers(Caffeine<? super Q, ? super A> bounds) {
        kept = bounds.build();
    }

    /**
     * The answer that is kept, or else that which is asked.
     *
     * @param asked whose exception is thrown, and not kept
     */
    public A get(Q question, Function<? super Q, ? extends A> asked) {
        A known = kept.getIfPresent(question);
        if (known != null) {
            return known;
        }
        CompletableFuture<A> own = new CompletableFuture<>();
        CompletableFuture<A> other = asking.putIfAbsent(question, own);
        if (other == null) {
            ask(question, asked, own);
        }
        try {
            return (other == null ? own : other).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void ask(Q question, Function<? super Q, ? extends A> asked, CompletableFuture<A> own) {
        try {
            A answer = asked.apply(question);
            kept.put(question, answer);
            own.complete(answer);
        } catch (RuntimeException | Error e) {
            own.completeExceptionally(e);
        } finally {
            asking.remove(question, own);
        }
    }

    public void forgetAll() {
        kept.invalidateAll();
    }
}
