package io.casefolio.attack;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** What came of the attack: tables for people, and faults, any of which fails it. */
final class Report {

    private static final int MOST_FAULTS = 20;
    private static final int MOST_UNANSWERED = 3;

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, OptionalLong> heaps = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    synchronized void add(String kind, Request request, Answer answer) {
        tally(kind).add(request, answer);
        answer.faults().forEach(fault -> fault(kind + ": " + fault + ": " + request));
    }

    synchronized void addWork(String kind, Request request, Duration cpu) {
        tally(kind).addWork(request, cpu);
    }

    synchronized void addHeap(String when, OptionalLong bytes) {
        heaps.put(when, bytes);
    }

    synchronized void fault(String fault) {
        faults.add(fault);
    }

    /** Whether so many requests of a kind failed that more of them would tell nothing new. */
    synchronized boolean isDecided(String kind) {
        return tally(kind).faults() >= MOST_FAULTS || tally(kind).unanswered() >= MOST_UNANSWERED;
    }

    private Tally tally(String kind) {
        return tallies.computeIfAbsent(kind, any -> new Tally());
    }

    synchronized boolean isClean() {
        return faults.isEmpty();
    }

    synchronized void print(PrintStream out) {
        out.println("\n| kind | requests | answers | largest page, bytes | slowest, ms | slowest request |");
        out.println("|---|---:|---|---:|---:|---|");
        tallies.forEach((kind, tally) -> out.printf("| %s | %s |%n", kind, tally.answers()));

        out.println("\n| one at a time | requests | median, CPU s | most, CPU s | request that took the most |");
        out.println("|---|---:|---:|---:|---|");
        tallies.forEach((kind, tally) -> {
            if (tally.hasWork()) {
                out.printf("| %s | %s |%n", kind, tally.work());
            }
        });

        out.println("\n| after | live heap, MB |\n|---|---:|");
        heaps.forEach((when, bytes) -> out.printf(
                "| %s | %s |%n", when, bytes.isEmpty() ? "no answer" : "%.1f".formatted(bytes.getAsLong() / 1e6)));

        out.printf("%nFaults: %d%n", faults.size());
        faults.forEach(out::println);
    }
}
