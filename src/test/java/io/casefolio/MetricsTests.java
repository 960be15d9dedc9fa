package io.casefolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.testing.Browserless;
import io.casefolio.testing.TestDatabase;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** What an operator's tools see, with the defaults and as the image is set. */
class MetricsTests {

    private static final String[] AS_IN_THE_IMAGE = {
        "--management.server.port=0",
        "--management.server.address=127.0.0.1",
        "--management.endpoints.web.exposure.include=health,prometheus"
    };

    @Test
    void countsKeptAndDrawnAnswersOnAPortOfItsOwn() throws IOException, InterruptedException {
        try (ConfigurableApplicationContext context = start(AS_IN_THE_IMAGE)) {
            Browserless readers = new Browserless(port(context, "local.server.port"));
            Browserless operator = new Browserless(port(context, "local.management.port"));
            for (int request = 0; request < 3; request++) {
                assertThat(readers.get("/cases").status()).isEqualTo(200);
            }

            assertThat(operator.get("/actuator/prometheus").body())
                    .contains("cache_gets_total{cache=\"pages\",result=\"miss\"} 1.0")
                    .contains("cache_gets_total{cache=\"pages\",result=\"hit\"} 2.0")
                    .contains("casefolio_charts_waiting ")
                    .contains(Stream.of("read", "parse", "store", "index")
                            .map("casefolio_import_seconds_count{stage=\"%s\"} 1"::formatted)
                            .toList())
                    .contains("casefolio_problems{level=\"error\"} 0.0")
                    .containsPattern("casefolio_problems\\{level=\"info\"\\} [1-9]")
                    .contains("jvm_memory_used_bytes");
            assertThat(readers.get("/actuator/prometheus").status()).isEqualTo(404);
            assertThat(readers.get("/actuator/health").status()).isEqualTo(404);
            assertThat(isHealthy(Map.of(
                            "SERVER_PORT",
                            "1",
                            "MANAGEMENT_SERVER_PORT",
                            String.valueOf(port(context, "local.management.port")))))
                    .isTrue();
        }
    }

    /** As many as there may be of them. */
    @Test
    void answersOperatorsWhileEachReaderIsHeldUp() throws IOException, InterruptedException {
        List<String> settings = new ArrayList<>(List.of(AS_IN_THE_IMAGE));
        settings.add("--server.tomcat.threads.max=1");
        CountDownLatch release = new CountDownLatch(1);
        try (ConfigurableApplicationContext context = start(settings.toArray(String[]::new))) {
            TomcatWebServer server =
                    (TomcatWebServer) Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
            Executor workers =
                    server.getTomcat().getConnector().getProtocolHandler().getExecutor();
            CompletableFuture<String> worker = new CompletableFuture<>();
            workers.execute(() -> {
                worker.complete(Thread.currentThread().getName());
                try {
                    release.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            CompletableFuture<Integer> reader = CompletableFuture.supplyAsync(() -> {
                return new Browserless(port(context, "local.server.port"))
                        .get("/about")
                        .status();
            });

            assertThat(new Browserless(port(context, "local.management.port"))
                            .get("/actuator/health/liveness")
                            .status())
                    .isEqualTo(200);
            assertThat(worker).succeedsWithin(Duration.ofMinutes(1)).asString().startsWith("http-worker-");
            assertThat(reader).isNotDone();
            release.countDown();
            assertThat(reader).succeedsWithin(Duration.ofMinutes(1)).isEqualTo(200);
        } finally {
            release.countDown();
        }
    }

    @Test
    void exposesHealthAloneByDefault() throws IOException, InterruptedException {
        try (ConfigurableApplicationContext context = start()) {
            int port = port(context, "local.server.port");
            assertThat(new Browserless(port).get("/actuator/prometheus").status())
                    .isEqualTo(404);
            assertThat(isHealthy(Map.of("SERVER_PORT", String.valueOf(port)))).isTrue();
            assertThat(isHealthy(Map.of("SERVER_PORT", "1"))).isFalse();
        }
    }

    private static boolean isHealthy(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder check = new ProcessBuilder("bin/healthcheck").redirectErrorStream(true);
        check.environment().remove("MANAGEMENT_SERVER_PORT");
        check.environment().putAll(environment);
        Process process = check.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return process.waitFor() == 0;
    }

    private static ConfigurableApplicationContext start(String... more) {
        List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--server.address=127.0.0.1"));
        TestDatabase.settings().forEach((name, value) -> arguments.add("--" + name + "=" + value));
        arguments.addAll(List.of(more));
        return new SpringApplicationBuilder(Casefolio.class).run(arguments.toArray(String[]::new));
    }

    private static int port(ConfigurableApplicationContext context, String property) {
        return Integer.parseInt(Objects.requireNonNull(context.getEnvironment().getProperty(property)));
    }
}
