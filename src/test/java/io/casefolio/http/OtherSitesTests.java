package io.casefolio.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.testing.Browserless;
import io.casefolio.testing.Browserless.Answer;
import io.casefolio.testing.CatalogueTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What scripts of other sites may read. */
@CatalogueTest
class OtherSitesTests {

    private static final String ALLOWED = "access-control-allow-origin";

    @Autowired
    private Browserless browser;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/cases",
                "/api/v1/cases/none",
                "/api/v1/cases?page=0",
                "/api/v1/facets",
                "/v3/api-docs",
                "/feed",
                "/cases.csv",
                "/cases.xlsx",
                "/cases.atom",
                "/cases/1.bib",
                "/cases/1.csl.json",
                "/charts/year.svg",
                "/charts/year.csv",
                "/charts/year/option.json"
            })
    void readTheData(String address) {
        for (int time = 0; time < 3; time++) { // drawn, kept, sent again
            Answer other = browser.get(address, "Origin: https://a.example");
            assertThat(other.header(ALLOWED)).isEqualTo("*");
            assertThat(other.header("access-control-expose-headers")).contains("Link", "Casefolio-Edition");
            assertThat(other.header("vary")).doesNotContain("Origin");
            assertThat(browser.get(address).header(ALLOWED)).isEqualTo("*");
        }
        Answer unchanged = browser.get(
                address,
                "Origin: https://a.example",
                "If-None-Match: " + browser.get(address).header("etag"));
        assertThat(unchanged.header(ALLOWED)).isEqualTo("*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cases",
                "/cases/1",
                "/charts",
                "/quality",
                "/embed/charts/year",
                "/documents/iot-case-studies.md",
                "/suggestions?q=a",
                "/casefolio.css",
                "/actuator/health",
                "/none"
            })
    void readNothingElse(String address) {
        assertThat(browser.get(address, "Origin: https://a.example").header(ALLOWED))
                .isEmpty();
        assertThat(browser.ask("OPTIONS", address, "Origin: https://a.example", "Access-Control-Request-Method: GET")
                        .header(ALLOWED))
                .isEmpty();
    }

    @Test
    void mayAskFirst() {
        Answer answer = browser.ask(
                "OPTIONS",
                "/api/v1/cases",
                "Origin: https://a.example",
                "Access-Control-Request-Method: GET",
                "Access-Control-Request-Headers: if-none-match");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header(ALLOWED)).isEqualTo("*");
        assertThat(answer.header("access-control-allow-methods")).isEqualTo("GET, HEAD");
        assertThat(answer.header("access-control-allow-headers")).contains("If-None-Match");
        assertThat(browser.ask("POST", "/api/v1/cases", "Origin: https://a.example")
                        .header(ALLOWED))
                .isEmpty();
    }
}
