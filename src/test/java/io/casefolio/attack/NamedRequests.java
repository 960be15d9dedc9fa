package io.casefolio.attack;

import static io.casefolio.attack.Request.encode;
import static io.casefolio.attack.Request.get;
import static io.casefolio.attack.Site.split;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Requests that once stopped the server, or that it once answered wrongly. */
final class NamedRequests {

    private static final Request ABOUT = get("/about");
    private static final Request LIVENESS = get("/actuator/health/liveness");
    private static final int LONGEST_SEARCH = 2_000;
    private static final int SLOW_BODIES = 210;

    private final Attacker attacker;
    private final Texts texts;
    private final long seed;

    NamedRequests(Attacker attacker, Texts texts, long seed) {
        this.attacker = attacker;
        this.texts = texts;
        this.seed = seed;
    }

    /** Sends all of them, and so many random searches without hits. */
    void send(int random) throws IOException {
        searchesWithoutHits(random);
        characters(random / 2);
        longAddresses();
        latinWords();
        headers();
        strangersTag();
        slowBodies();
    }

    private void searchesWithoutHits(int random) {
        askAll(
                "search without hits, named",
                Stream.of("智慧社区管理系统平台建设。", "2021年智慧社区管理系统平台", "5G消息赋能智慧社区管理系统平台案例")
                        .map(text -> get("/cases?q=" + encode(text))));
        attacker.askInTurn(
                "search without hits, random",
                random,
                i -> get("/cases?q=" + encode(texts.withoutHits(new SplittableRandom(seed + i)))));
    }

    /** No character twice: what the server remembers of them must not grow. */
    private void characters(int searches) {
        attacker.askInTurn(
                "characters of Unicode",
                searches,
                i -> get("/cases?q="
                        + encode(IntStream.range(i * LONGEST_SEARCH, (i + 1) * LONGEST_SEARCH)
                                .mapToObj(Character::toString)
                                .collect(Collectors.joining()))));
    }

    private void longAddresses() {
        String filters = Site.DIMENSIONS.stream()
                .flatMap(
                        dimension -> IntStream.range(0, 50).mapToObj(i -> dimension + "=" + "a".repeat(198) + (10 + i)))
                .collect(Collectors.joining("&"));
        askAll(
                "address of 94 kB",
                Stream.of("/cases?", "/charts?", "/api/v1/facets?", "/charts/year.svg?")
                        .map(path -> get(path + filters)));
        askAll(
                "cross-table of a long search",
                Stream.of(
                        get("/charts?q=" + encode("😀".repeat(LONGEST_SEARCH)) + "&rows=technology&columns=platform")));
        askAll(
                "478 clauses",
                Stream.of("/cases?", "/charts?", "/api/v1/cases?")
                        .map(path -> get(path + "size=100&q=" + encode(texts.clauses(478)))));
    }

    private void latinWords() {
        List<Request> requests = IntStream.range(0, 30)
                .mapToObj(i -> {
                    SplittableRandom random = new SplittableRandom(seed + i);
                    return get("/cases?q="
                            + (i % 2 == 0
                                    ? Texts.latin(random, LONGEST_SEARCH)
                                    : encode(Texts.words(random, LONGEST_SEARCH))));
                })
                .toList();
        CompletableFuture<Void> asked = attacker.askAtOnce(30, "2,000 letters, 30 at once", 30, requests::get);
        String meanwhile = "/about meanwhile";
        while (!asked.isDone() && attacker.goesOn(meanwhile)) {
            attacker.ask(meanwhile, ABOUT);
        }
        asked.join();
    }

    private void headers() {
        askAll(
                "Accept-Language: -",
                Stream.of("-", "--")
                        .flatMap(language -> Stream.of("/", "/cases", "/api/v1/cases", "/casefolio.css")
                                .map(path -> get(path, "Accept-Language: " + language))));
        askAll(
                "POST multipart/mixed",
                Stream.of("multipart/mixed", "multipart/mixed; boundary=a")
                        .flatMap(type -> Stream.of("/", "/cases", "/api/v1/cases")
                                .map(path -> new Request(
                                        "POST", path, List.of("Content-Type: " + type), "--a\r\n\r\nb\r\n--a--\r\n"))));
        askAll(
                "foreign Host",
                Stream.of("Host: ", "X-Forwarded-Host: ", "Forwarded: host=")
                        .flatMap(header -> Stream.of("/", "/cases", "/charts", "/embed/charts/year", "/v3/api-docs")
                                .map(path -> get(path, header + Nonsense.STRANGER))));
    }

    private void strangersTag() {
        String kind = "ETag of another address";
        String tag = attacker.server().ask(ABOUT).header("ETag").orElse("*");
        for (String path : split("/cases/999 /charts/nothing.svg /cases?page=0 /nothing /api/v1/cases/999")) {
            Request request = get(path, "If-None-Match: " + tag);
            if (attacker.goesOn(kind) && attacker.ask(kind, request).status().equals("304")) {
                attacker.report().fault(kind + ": 304: " + request);
            }
        }
    }

    /** Each body comes a byte at a time and never ends. */
    private void slowBodies() throws IOException {
        Request request = new Request(
                "POST",
                "/cases",
                List.of("Content-Type: application/x-www-form-urlencoded", "Content-Length: 1000000"),
                "q=");
        List<Socket> sockets = new ArrayList<>();
        try {
            while (sockets.size() < SLOW_BODIES && !attacker.isOver()) {
                sockets.add(attacker.server().open(request));
            }
            CompletableFuture<Void> asked = attacker.askAtOnce(
                    1, SLOW_BODIES + " slow bodies, meanwhile", 20, i -> i % 2 == 0 ? ABOUT : LIVENESS);
            while (!asked.isDone()) {
                sockets.forEach(NamedRequests::feed);
                asked.copy().completeOnTimeout(null, 100, TimeUnit.MILLISECONDS).join();
            }
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    private static void feed(Socket socket) {
        try {
            socket.getOutputStream().write('a');
        } catch (IOException e) {
            // The server has cut it off, which is its right.
        }
    }

    private void askAll(String kind, Stream<Request> requests) {
        List<Request> all = requests.toList();
        attacker.askInTurn(kind, all.size(), all::get);
    }
}
