package io.casefolio.attack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Attacks a running catalogue on this machine and prints what came of it; {@code bin/attack} starts both. */
public final class Attack {

    private static final int READERS = 3;
    private static final int FUZZERS = 4;
    private static final int WARM_UP = 100;

    /** Of a stack trace, what happened says more than where. */
    private static final Comparator<String> FRAMES_LAST = Comparator.comparing(line -> line.startsWith("\t"));

    private final boolean quick;
    private final long seed;
    private final Texts texts = new Texts(Path.of("cases", "iot-case-studies.md"));
    private final Report report = new Report();
    private final Server server;
    private final Attacker attacker;

    private Attack(Server server, List<String> options) throws IOException {
        this.server = server;
        quick = options.contains("--quick");
        seed = options.stream()
                .filter(option -> !option.equals("--quick"))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(1);
        attacker = new Attacker(server, report, Duration.ofMinutes(quick ? 30 : 180));
    }

    /**
     * Fails, by its exit code, if the catalogue does not stand the attack.
     *
     * @param arguments the server's port, its process, the file of its log; then {@code --quick}, a seed, or both
     */
    public static void main(String[] arguments) throws IOException {
        Server server = new Server(
                Integer.parseInt(arguments[0]),
                ProcessHandle.of(Long.parseLong(arguments[1])).orElseThrow(),
                Path.of(arguments[2]));
        List<String> options = Arrays.asList(arguments).subList(3, arguments.length);
        System.exit(new Attack(server, options).run() ? 0 : 1);
    }

    private boolean run() throws IOException {
        System.out.println("Seed: " + seed);
        read("warm-up", WARM_UP);
        new NamedRequests(attacker, texts, seed).send(quick ? 200 : 1_000);
        weigh("the named requests");
        attacker.askAtOnce(FUZZERS, "fuzz", quick ? 1_000 : 10_000, i -> new Fuzz(random(i), texts).request())
                .join();
        weigh("the fuzz");
        read("3 readers", quick ? 500 : 5_000);
        judge();
        report.print(System.out);
        return report.isClean();
    }

    /** Each request comes of its own number alone, however many are on their way. */
    private SplittableRandom random(int number) {
        return new SplittableRandom(seed + number);
    }

    private void read(String kind, int requests) throws IOException {
        attacker.askAtOnce(READERS, kind, requests, i -> new Reader(random(i), texts).request())
                .join();
        weigh(kind);
    }

    private void weigh(String after) throws IOException {
        report.addHeap(after, server.liveHeap());
    }

    private void judge() throws IOException {
        if (!server.process().isAlive()) {
            report.fault("the server is dead");
        } else if (attacker.isOver()) {
            report.fault("the time was over before all was sent");
        }
        List<String> complaints = server.complaints();
        if (!complaints.isEmpty()) {
            report.fault(complaints.size() + " lines of errors in the log, the first of them:\n"
                    + complaints.stream().sorted(FRAMES_LAST).limit(20).collect(Collectors.joining("\n")));
        }
    }
}
