package io.casefolio.catalog;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/**
 * When what a list can do without is left out. The bounds on queries keep it far away; it is for corpora and machines
 * that nobody thought of.
 */
public record Deadline(long nanos) {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final LongAdder MISSED = new LongAdder();

    public static Deadline start() {
        return new Deadline(System.nanoTime() + PATIENCE.toNanos());
    }

    /** Whether something is left out from now on, which {@link #missed} counts. */
    public boolean isOver() {
        boolean over = System.nanoTime() - nanos > 0;
        if (over) {
            MISSED.increment();
        }
        return over;
    }

    /** Grows whenever something is left out, for whomever; an answer during which it stays the same is whole. */
    public static long missed() {
        return MISSED.sum();
    }
}
