package io.casefolio.web;

import static io.casefolio.web.Answers.assertNoTrace;
import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.Casefolio;
import io.casefolio.testing.Browserless;
import io.casefolio.testing.Browserless.Answer;
import io.casefolio.testing.ProvokesErrors;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A PostgreSQL that is stopped and started again under a catalogue that runs. */
class DatabaseAwayTests {

    @TempDir
    private Path folder = Path.of("");

    @Test
    @ProvokesErrors
    void servesWhatItHoldsWhileTheDatabaseIsAwayAndTextsWhenItIsBack() throws IOException {
        EmbeddedPostgres first = postgres(0);
        try (ConfigurableApplicationContext catalogue = catalogue(first)) {
            Browserless browser = new Browserless(Integer.parseInt(
                    Objects.requireNonNull(catalogue.getEnvironment().getProperty("local.server.port"))));
            assertThat(browser.get("/cases/1").status()).isEqualTo(200);

            first.close();

            for (String address : List.of(
                    "/",
                    "/cases?industry=" + encoded("政务"),
                    "/cases?q=" + encoded("海关"),
                    "/cases?q=zzqy",
                    "/charts",
                    "/charts/year.json",
                    "/",
                    "/about",
                    "/suggestions?q=" + encoded("大"),
                    "/cases.json",
                    "/api/v1/facets?q=Hadoop",
                    "/actuator/health/liveness")) {
                assertThat(browser.get(address).status()).as(address).isEqualTo(200);
            }
            assertThat(browser.json("/api/v1/cases?q=" + encoded("智慧"))
                            .get("total")
                            .intValue())
                    .isPositive();
            assertThat(browser.get("/cases/none").status()).isEqualTo(404);
            assertThat(browser.get("/cases/1").status()).as("kept").isEqualTo(200);
            assertSaysThatItIsAway(browser);
            assertThat(browser.get("/actuator/health/readiness").status()).isEqualTo(503);

            try (EmbeddedPostgres second = postgres(first.getPort())) {
                assertThat(second.getPort()).isEqualTo(first.getPort());
                // The pool looks for the database after pauses of up to five seconds; each answer waits for it for one.
                assertThat(Stream.generate(() -> browser.get("/cases/2").status())
                                .limit(60)
                                .anyMatch(status -> status == 200))
                        .isTrue();
                assertThat(browser.get("/actuator/health/readiness").status()).isEqualTo(200);
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void assertSaysThatItIsAway(Browserless browser) {
        Answer english = browser.get("/cases/2?lang=en");
        Answer chinese = browser.get("/cases/2?lang=zh");
        Answer json = browser.get("/api/v1/cases/2");
        Answer document = browser.get("/documents/iot-case-studies.md");

        assertThat(english.page().select("h1").text()).isEqualTo("This page cannot be shown now");
        assertThat(chinese.page().select("h1").text()).isEqualTo("暂时无法显示此页面");
        assertThat(json.header("content-type")).isEqualTo("application/problem+json");
        for (Answer answer : List.of(english, chinese, json, document)) {
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("retry-after")).isEqualTo("5");
            assertThat(answer.header("cache-control")).isEqualTo("no-store");
            assertThat(answer.header("etag")).isEmpty();
            assertNoTrace(answer);
        }
    }

    private EmbeddedPostgres postgres(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private ConfigurableApplicationContext catalogue(EmbeddedPostgres postgres) {
        return new SpringApplicationBuilder(Casefolio.class)
                .profiles("postgres")
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--casefolio.data=" + folder.resolve("data"),
                        "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres");
    }
}
