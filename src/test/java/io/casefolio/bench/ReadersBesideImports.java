package io.casefolio.bench;

import io.casefolio.Casefolio;
import io.casefolio.ingest.Importer;
import io.casefolio.link.Linker;
import io.casefolio.source.SourceDocument;
import io.casefolio.testing.Samples;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Has two importers publish one corpus after the other while 200 requests a second are answered, and prints how many answers
 * failed or mixed editions. All cases of a corpus are of one year, which tells its size.
 */
public final class ReadersBesideImports {

    private static final PrintStream OUT = System.out;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int A_SECOND = 200;
    private static final int SMALLEST = 8;
    private static final int FIRST_YEAR = 1980;
    private static final Pattern CARD = Pattern.compile("<article class=\"case-card");
    private static final List<String> ADDRESSES =
            List.of("/api/v1/cases?size=100", "/api/v1/facets", "/cases?size=100");

    private final Importer importer;
    private final String site;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Integer> sizes = new ConcurrentHashMap<>();
    private final Queue<Long> micros = new ConcurrentLinkedQueue<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean over;

    private ReadersBesideImports(ConfigurableApplicationContext context) {
        this.importer = context.getBean(Importer.class);
        this.site = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    /**
     * Goes on for a minute, or as many seconds as the first argument says; then once more, when the virtual machine has
     * compiled its way.
     */
    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length == 0 ? 60 : Integer.parseInt(arguments[0]);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Casefolio.class)
                .run(
                        "--logging.level.root=error",
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--casefolio.data=" + Files.createTempDirectory("data"))) {
            new ReadersBesideImports(context).run(seconds);
            new ReadersBesideImports(context).run(seconds);
        }
    }

    private void run(int seconds) throws Exception {
        importCorpus(SMALLEST);
        CyclicBarrier together = new CyclicBarrier(2);
        List<CompletableFuture<Void>> importers = List.of(
                CompletableFuture.runAsync(() -> importInTurn(together, SMALLEST, 12)),
                CompletableFuture.runAsync(() -> importInTurn(together, 10, 14)));
        ScheduledExecutorService readers = Executors.newSingleThreadScheduledExecutor();
        Future<?> reading = readers.scheduleAtFixedRate(this::ask, 0, 1_000_000 / A_SECOND, TimeUnit.MICROSECONDS);
        Thread.sleep(seconds * 1_000L);
        reading.cancel(false);
        readers.shutdown();
        over = true;
        together.reset();
        importers.forEach(CompletableFuture::join);
        Thread.sleep(1_000); // for what is on its way
        List<Long> sorted = micros.stream().sorted().toList();
        OUT.printf(
                "%d requests in %d s, %d answers, p50 %.1f ms, p99 %.1f ms; %d editions seen; %d wrong%n",
                asked.get(),
                seconds,
                sorted.size(),
                sorted.get(sorted.size() / 2) / 1e3,
                sorted.get(sorted.size() * 99 / 100) / 1e3,
                sizes.size(),
                wrong.size());
        wrong.stream().limit(10).forEach(OUT::println);
    }

    private void importCorpus(int size) {
        List<SourceDocument> files = corpus(size);
        importer.importIfChanged(Linker.read(files), files);
    }

    /** Both begin together, once a second. */
    private void importInTurn(CyclicBarrier together, int... sizes) {
        try {
            for (int turn = 0; !over; turn++) {
                together.await(1, TimeUnit.MINUTES);
                importCorpus(sizes[turn % sizes.length]);
                Thread.sleep(1_000);
            }
        } catch (TimeoutException | BrokenBarrierException e) {
            return; // the other has ended
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<SourceDocument> corpus(int size) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(number -> Samples.file(
                        "case-%02d.md".formatted(number),
                        "---\nnumber: %d\ntitle: 港口%d\nyear: %d\n---\n## 项目背景\n港口很大。\n"
                                .formatted(number, number, FIRST_YEAR + size)))
                .toList();
    }

    private void ask() {
        String address = ADDRESSES.get(asked.getAndIncrement() % ADDRESSES.size());
        long start = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(URI.create(site + address)).build();
        CompletableFuture<Void> unused = client.sendAsync(request, BodyHandlers.ofString())
                .thenAccept(answer -> check(address, answer))
                .whenComplete((checked, failure) -> {
                    micros.add((System.nanoTime() - start) / 1_000);
                    if (failure != null) {
                        wrong.add(address + ": " + failure);
                    }
                });
    }

    private void check(String address, HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("status " + answer.statusCode());
        }
        String edition = answer.headers().firstValue("Casefolio-Edition").orElseThrow();
        int size = address.startsWith("/cases")
                ? (int) CARD.matcher(answer.body()).results().count()
                : address.endsWith("facets")
                        ? ofFacets(JSON.readTree(answer.body()))
                        : ofList(JSON.readTree(answer.body()));
        int known = Objects.requireNonNullElse(sizes.putIfAbsent(edition, size), size);
        if (size != known || size < SMALLEST) {
            wrong.add("%s: %d cases in edition %s, which has %d".formatted(address, size, edition, known));
        }
    }

    /** −1 where total, items and their years disagree. */
    private static int ofList(JsonNode list) {
        int total = list.get("total").intValue();
        boolean whole = list.get("items").size() == total
                && list.get("items")
                        .valueStream()
                        .allMatch(item -> item.get("system").get("year").intValue() == FIRST_YEAR + total);
        return whole ? total : -1;
    }

    /** −1 where the only year and its count disagree. */
    private static int ofFacets(JsonNode facets) {
        JsonNode years = facets.valueStream()
                .filter(facet -> facet.get("name").stringValue().equals("year"))
                .findFirst()
                .orElseThrow()
                .get("values");
        int count = years.get(0).get("count").intValue();
        boolean whole =
                years.size() == 1 && years.get(0).get("value").stringValue().equals("" + (FIRST_YEAR + count));
        return whole ? count : -1;
    }
}
