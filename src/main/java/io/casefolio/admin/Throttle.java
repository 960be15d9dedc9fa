package io.casefolio.admin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts wrong passwords of the last minute, by name and by address, within a bound on memory. */
final class Throttle {

    static final Duration PAUSE = Duration.ofMinutes(1);

    private static final int MOST_WRONG = 10;
    private static final int MOST_COUNTED = 10_000;

    private final Cache<String, AtomicInteger> wrong;

    Throttle(Ticker ticker) {
        wrong = Caffeine.newBuilder()
                .expireAfterWrite(PAUSE)
                .maximumSize(MOST_COUNTED)
                .ticker(ticker)
                .build();
    }

    /** Whether one more is to be tried. */
    boolean admits(String name, String address) {
        return count("name " + name).get() < MOST_WRONG
                && count("address " + address).get() < MOST_WRONG;
    }

    void countWrong(String name, String address) {
        count("name " + name).incrementAndGet();
        count("address " + address).incrementAndGet();
    }

    private AtomicInteger count(String key) {
        return wrong.get(key.length() > 200 ? key.substring(0, 200) : key, unknown -> new AtomicInteger());
    }
}
