package io.casefolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.testing.Browserless;
import io.casefolio.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "server.tomcat.remoteip.internal-proxies=127.0.0.0/8"})
@Import(Browserless.class)
@ContextConfiguration(initializers = TestDatabase.class)
class TrustedProxyTests {

    private static final String FROM_ANYWHERE = "X-Forwarded-For: 203.0.113.7";

    @Autowired
    private Browserless browser;

    private String canonical(String... headers) {
        return browser.get("/cases/1", headers)
                .page()
                .select("link[rel=canonical]")
                .attr("href");
    }

    @Test
    void takesTheSchemeThatTheProxyForwards() {
        assertThat(canonical(FROM_ANYWHERE, "X-Forwarded-Proto: https")).isEqualTo("https://localhost/cases/1");
        assertThat(canonical()).isEqualTo("http://localhost/cases/1");
    }

    @Test
    void takesNoHostThatAStrangerMayHaveSentThroughTheProxy() {
        assertThat(canonical(FROM_ANYWHERE, "X-Forwarded-Proto: https", "X-Forwarded-Host: a.example"))
                .isEqualTo("/cases/1");
    }
}
