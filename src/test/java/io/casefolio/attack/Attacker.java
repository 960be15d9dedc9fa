package io.casefolio.attack;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Sends requests and reports what they are answered with, until the server is gone or the time is over. */
final class Attacker {

    private final Server server;
    private final Report report;
    private final long end;

    Attacker(Server server, Report report, Duration most) {
        this.server = server;
        this.report = report;
        end = System.nanoTime() + most.toNanos();
    }

    Answer ask(String kind, Request request) {
        Answer answer = server.ask(request);
        report.add(kind, request, answer);
        return answer;
    }

    /** Asks on an otherwise idle server, and reports what each request makes it work. */
    void askInTurn(String kind, int number, IntFunction<Request> requests) {
        for (int i = 0; i < number && goesOn(kind); i++) {
            Request request = requests.apply(i);
            Duration before = server.cpu();
            ask(kind, request);
            report.addWork(kind, request, server.cpu().minus(before));
        }
    }

    /**
     * Asks on several connections at once.
     *
     * @return completed when all are answered
     */
    CompletableFuture<Void> askAtOnce(int connections, String kind, int number, IntFunction<Request> requests) {
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        Stream<CompletableFuture<Void>> asking = Stream.generate(() -> CompletableFuture.runAsync(
                () -> {
                    for (int i = next.getAndIncrement(); i < number && goesOn(kind); i = next.getAndIncrement()) {
                        ask(kind, requests.apply(i));
                    }
                },
                threads));
        CompletableFuture<Void> all =
                CompletableFuture.allOf(asking.limit(connections).toArray(CompletableFuture[]::new));
        threads.shutdown();
        return all;
    }

    /** Whether another request of a kind can tell anything. */
    boolean goesOn(String kind) {
        return !isOver() && !report.isDecided(kind);
    }

    boolean isOver() {
        return System.nanoTime() > end || !server.process().isAlive();
    }

    Server server() {
        return server;
    }

    Report report() {
        return report;
    }
}
