package io.casefolio.catalog;

import java.time.Duration;

/**
 * When what a list can do without is left out. The bounds on queries keep it far away; it is for corpora and machines
 * that nobody thought of.
 */
public record Deadline(long nanos) {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    public static Deadline start() {
        return new Deadline(System.nanoTime() + PATIENCE.toNanos());
    }

    public boolean isOver() {
        return System.nanoTime() - nanos > 0;
    }
}
