package io.casefolio.attack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What requests of one kind were answered with. */
final class Tally {

    private record Work(Request request, Duration cpu) {}

    private final Map<String, Integer> statuses = new TreeMap<>();
    private final List<Work> works = new ArrayList<>();
    private int faults;
    private int largestPage;
    private Duration longest = Duration.ZERO;
    private @Nullable Request slowest;

    void add(Request request, Answer answer) {
        statuses.merge(answer.status(), 1, Integer::sum);
        faults += answer.faults().isEmpty() ? 0 : 1;
        if (answer.isPage()) {
            largestPage = Math.max(largestPage, answer.body().length());
        }
        if (answer.time().compareTo(longest) >= 0) {
            longest = answer.time();
            slowest = request;
        }
    }

    /** Adds the CPU time of an answer, taken while there was no other request. */
    void addWork(Request request, Duration cpu) {
        works.add(new Work(request, cpu));
    }

    int faults() {
        return faults;
    }

    int unanswered() {
        return statuses.getOrDefault(Answer.NONE, 0);
    }

    /** Requests, answers by status, the largest page, the slowest request. */
    String answers() {
        return "%d | %s | %d | %d | `%s`"
                .formatted(
                        statuses.values().stream().mapToInt(Integer::intValue).sum(),
                        statuses.entrySet().stream()
                                .map(status -> status.getKey() + " × " + status.getValue())
                                .collect(Collectors.joining(", ")),
                        largestPage,
                        longest.toMillis(),
                        slowest == null ? "" : slowest.shortened());
    }

    boolean hasWork() {
        return !works.isEmpty();
    }

    /** The middle and the most of CPU seconds of a request, and the request that took the most. */
    String work() {
        List<Work> sorted =
                works.stream().sorted(Comparator.comparing(Work::cpu)).toList();
        Work most = sorted.get(sorted.size() - 1);
        return "%d | %.2f | %.2f | `%s`"
                .formatted(
                        sorted.size(),
                        sorted.get(sorted.size() / 2).cpu().toMillis() / 1e3,
                        most.cpu().toMillis() / 1e3,
                        most.request().shortened());
    }
}
