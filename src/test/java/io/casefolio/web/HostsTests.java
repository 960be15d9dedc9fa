package io.casefolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.testing.Browserless;
import io.casefolio.testing.Browserless.Answer;
import io.casefolio.testing.CatalogueTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which hosts addresses on pages name where none is set. */
@CatalogueTest
class HostsTests {

    @Autowired
    private Browserless browser;

    private Answer get(String address, String host) {
        return browser.send("GET %s HTTP/1.0\r\nHost: %s\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: %2$s\r\n\r\n"
                .formatted(address, host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cases",
                "/cases/1",
                "/charts",
                "/quality",
                "/about",
                "/api",
                "/feed",
                "/cases.atom",
                "/embed/charts/year",
                "/none",
                "/cases?page=0",
                "/api/v1/cases/1",
                "/api/v1/none",
                "/cases.csv",
                "/v3/api-docs",
                "/sitemap.xml",
                "/robots.txt",
                "/actuator"
            })
    void namesNoHostOfAStranger(String address) {
        Answer answer = get(address, "a.example");

        assertThat(answer.body()).doesNotContain("a.example");
        assertThat(answer.headers().toString()).doesNotContain("a.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "127.0.0.1:8080", "[::1]:8080"})
    void namesThisMachine(String host) {
        assertThat(get("/cases/1", host).page().select("link[rel=canonical], link[rel=alternate]"))
                .extracting(link -> link.attr("href"))
                .containsExactly(
                        "http://" + host + "/cases/1",
                        "http://" + host + "/cases/1?lang=en",
                        "http://" + host + "/cases/1?lang=zh",
                        "http://" + host + "/cases/1");
        assertThat(get("/charts", host).page().select(".chart-embed"))
                .isNotEmpty()
                .allSatisfy(snippet -> assertThat(snippet.text()).contains("src=\"http://" + host + "/embed/"));
    }

    @Test
    void namesPathsWhereItKnowsNoHost() {
        assertThat(get("/cases/1", "a.example").page().select("link[rel=canonical], link[rel=alternate]"))
                .extracting(link -> link.attr("href"))
                .containsExactly("/cases/1", "/cases/1?lang=en", "/cases/1?lang=zh", "/cases/1");
        assertThat(get("/charts", "a.example").page().select(".chart-embed")).isEmpty();
        assertThat(get("/quality", "a.example").page().select("main a[href=/feed]"))
                .isEmpty();
        assertThat(get("/quality", "localhost").page().select("main a[href=/feed]"))
                .hasSize(1);
        assertThat(get("/v3/api-docs", "a.example").json().at("/servers/0/url").asString())
                .isEqualTo("/");
    }

    @Test
    void takesNoPathForAHost() {
        assertThat(get("//a.example/", "localhost").page().select("[href^=//]")).isEmpty();
        assertThat(get("//a.example/", "b.example").page().select("[href^=//]")).isEmpty();
    }
}
