package io.casefolio.web;

import static io.casefolio.web.Answers.assertNoTrace;
import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.testing.Browserless;
import io.casefolio.testing.Browserless.Answer;
import io.casefolio.testing.CatalogueTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriUtils;

/** Parameters that mean nothing, and far too much of them. */
@CatalogueTest
class NonsenseTests {

    @Autowired
    private Browserless browser;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=-1",
                "page=0",
                "page=99999999999",
                "page=abc",
                "page=1%00",
                "size=0",
                "size=101",
                "size=1e1",
                "year=abc",
                "year=2021&year=20210",
                "yearFrom=abc",
                "yearTo=-5",
                "sort=%F0%9F%98%80",
                "page=%zz",
                "year=%ff",
                "lang=%zz",
                "year=%",
                "&&==&"
            })
    void refusesNonsenseWithAPage(String parameters) {
        for (String address : new String[] {"/cases?", "/api/v1/cases?", "/api/v1/facets?"}) {
            Answer answer = browser.get(address + parameters);

            assertThat(answer.status()).as(address + parameters).isEqualTo(400);
            assertThat(answer.header("content-type"))
                    .startsWith(address.startsWith("/api") ? "application/problem+json" : "text/html");
            assertNoTrace(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "city=%3Cscript%3Ealert(1)%3C/script%3E",
                "city=%00",
                "city=%0d%0aSet-Cookie:x",
                "city=%F0%9F%98%80",
                "nonsense=1",
                "year=&year=",
                "page=",
                "technology='%20or%201=1",
                "page=2147483647",
                "city=%E2%80%AE",
                "lang=xx",
                "yearFrom=2021&yearTo=2017",
                "city=${7*7}",
                "city=%23%7B7*7%7D"
            })
    void findsNothingWhereNothingIs(String parameters) {
        for (String address : new String[] {"/cases?", "/charts?", "/api/v1/cases?", "/api/v1/facets?"}) {
            Answer answer =
                    browser.get((address + parameters).replace("{", "%7B").replace("}", "%7D"));

            assertThat(answer.status()).as(address + parameters).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("<script>alert", "49</");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {9_000, 100_000, 1_000_000})
    void survivesALongAddress(int length) {
        for (String address : new String[] {"/cases?q=", "/cases?city=", "/cases/", "/api/v1/cases?q="}) {
            Answer answer = browser.get(address + "a".repeat(length));

            assertThat(answer.status()).as(address).isIn(200, 400, 404, 414);
            assertNoTrace(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "--",
                "-;q=0",
                "-, zh",
                "*",
                "*-CN",
                "en;q=x",
                "zh;q=2",
                "\u00e9\u00ff",
                ",",
                ";",
                "accept-language:-"
            })
    void survivesNonsenseLanguages(String languages) {
        for (String address : new String[] {"/about", "/api/v1/facets", "/casefolio.css", "/v3/api-docs"}) {
            assertThat(browser.get(address, "Accept-Language: " + languages).status())
                    .as(address)
                    .isEqualTo(200);
        }
        assertThat(browser.get("/none", "Accept-Language: " + languages).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Accept: ,", "Accept: x", "Content-Type: */*", "Content-Type: Thu, 01 Jan 1970 00:00:00 GMT"})
    void refusesNonsenseMediaTypes(String header) {
        for (String address :
                new String[] {"/about", "/api/v1/facets", "/casefolio.css", "/actuator/health", "/v3/api-docs"}) {
            assertThat(browser.get(address, header).status()).as(address).isEqualTo(400);
        }
    }

    @Test
    void survivesManyLanguages() {
        for (String range : new String[] {"a,", "-,", "zh-", "zh;q=0.1, "}) {
            assertThat(browser.get("/about", "Accept-Language: " + range.repeat(15_000 / range.length()))
                            .status())
                    .as(range)
                    .isEqualTo(200);
        }
    }

    @Test
    void survivesManyParameters() {
        assertThat(browser.get("/cases?" + "year=2021&".repeat(700)).status()).isEqualTo(200);
        assertThat(browser.get("/cases?" + "x&".repeat(1_100)).status()).isEqualTo(400);
        assertThat(browser.get("/cases?" + "x&".repeat(11_000)).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases?size=100&", "/charts?", "/charts?rows=technology&columns=platform&", "/?"})
    void boundsThePageOfTheLongestAddress(String address) {
        String every = UriUtils.encode("-" + "没".repeat(219), StandardCharsets.UTF_8);

        Answer answer = browser.get(address + "q=" + every);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().length()).isLessThan(2_000_000);
    }
}
