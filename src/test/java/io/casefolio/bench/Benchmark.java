package io.casefolio.bench;

import io.casefolio.Casefolio;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/** Prints how long pages take on a warm server, one request after the other, as a Markdown table. */
public final class Benchmark {

    private static final int WARM_UP = 1_000;
    private static final int MEASURED = 400;
    private static final int GENERATED = 20_000;
    private static final PrintStream OUT = System.out;

    private static final List<String> QUERIES = List.of(
            "/cases",
            "/cases?industry=政务&region=浙江",
            "/cases?q=数据&industry=政务",
            "/cases?q=知识图谱 银行&yearFrom=2020",
            "/cases?q=\"数字孪生\" -银行&industry=工业&industry=政务",
            "/cases?q={another each time}&industry=政务",
            "/cases?q=数据 -{another each time}&industry=政务",
            "/api/v1/facets?q=平台&industry=政务");

    private static final Pattern RUN = Pattern.compile("\\p{IsHan}{3}");

    private final HttpClient client = HttpClient.newHttpClient();

    /** Three characters each, all different, since what was searched before is remembered. */
    private final List<String> runs;

    private Benchmark(Path corpus) throws IOException {
        runs = runs(corpus, WARM_UP + MEASURED);
    }

    /** The first runs of three Chinese characters of the case studies of the corpus, all different. */
    static List<String> runs(Path corpus, int most) throws IOException {
        String text = Files.readString(corpus.resolve("iot-case-studies.md"));
        return RUN.matcher(text.substring(text.indexOf("## 3 案例介绍\n")))
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(most)
                .toList();
    }

    /** Measures the corpus in {@code cases}, then a generated one. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path corpus = Path.of("cases");
        OUT.println("| cases | page | found | median ms | 95 % ms |");
        OUT.println("|---:|---|---:|---:|---:|");
        Benchmark benchmark = new Benchmark(corpus);
        benchmark.measure(corpus);
        Path folder = Files.createTempDirectory("generated");
        GeneratedCorpus.write(corpus, folder, GENERATED);
        benchmark.measure(folder);
    }

    private void measure(Path corpus) throws IOException, InterruptedException {
        SpringApplication application = new SpringApplication(Casefolio.class);
        application.setLogStartupInfo(false);
        try (ConfigurableApplicationContext context = application.run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off",
                "--logging.level.root=error",
                "--casefolio.corpus=" + corpus,
                "--casefolio.data=" + Files.createTempDirectory("data"))) {
            String server = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
            for (String query : QUERIES) {
                measure(server, query);
            }
        }
    }

    private void measure(String server, String query) throws IOException, InterruptedException {
        UriComponents address =
                UriComponentsBuilder.fromUriString(server + query).encode().build();
        Waits waits = Waits.of(
                client,
                runs.stream().map(run -> address.expand(run).toUriString()).toList(),
                WARM_UP);
        OUT.printf(
                "| %s | `%s` | %s | %.1f | %.1f |%n",
                total(server + "/cases"),
                query,
                query.contains("{") ? "varies" : total(server + query),
                waits.median(),
                waits.most());
    }

    private String total(String page) throws IOException, InterruptedException {
        UriComponentsBuilder cases = UriComponentsBuilder.fromUriString(page).replacePath("/api/v1/cases");
        return client.send(
                        HttpRequest.newBuilder(cases.encode().build().toUri()).build(), BodyHandlers.ofString())
                .body()
                .replaceAll("\\{\"total\":(\\d+).*", "$1");
    }
}
