package io.casefolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.testing.Browserless;
import io.casefolio.testing.Browserless.Answer;
import io.casefolio.testing.CatalogueTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Headers and errors, whatever is asked. */
@CatalogueTest
class AnswersTests {

    private static final String SECRET = "the secret of the stack trace";

    private Browserless browser = new Browserless(0);

    @TestConfiguration
    static class Failing {

        @RestController
        static class FailingController {

            @GetMapping({"/failing", "/api/v1/failing"})
            String fail() {
                throw new IllegalStateException(SECRET);
            }
        }
    }

    @BeforeEach
    void open(@LocalServerPort int port) {
        browser = new Browserless(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cases",
                "/cases/1",
                "/charts",
                "/quality",
                "/casefolio.css",
                "/api/v1/cases",
                "/api/v1/facets",
                "/v3/api-docs",
                "/actuator/health",
                "/cases/none",
                "/none",
                "/cases?page=-1",
                "/api/v1/none",
                "/api/v1/cases?page=-1",
                "/failing",
                "/api/v1/failing",
                "/error",
                "/cases/%zz",
                "/cases?year=%zz",
                "/cases?[",
                "/webjars/none.js"
            })
    void carriesTheHeadersOnEveryAnswer(String address) {
        assertHeaders(browser.get(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "HEAD", "NONSENSE"})
    void carriesTheHeadersForEveryMethod(String method) {
        for (String address : new String[] {"/cases", "/api/v1/cases"}) {
            Answer answer = browser.ask(method, address);

            assertHeaders(answer);
            assertThat(answer.status()).isIn(200, 405);
        }
    }

    private static void assertHeaders(Answer answer) {
        assertThat(answer.header("content-security-policy"))
                .isEqualTo("default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self';"
                        + " frame-ancestors 'none'");
        assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(answer.header("referrer-policy")).isEqualTo("strict-origin-when-cross-origin");
    }

    @Test
    void answersNotModifiedToItsOwnETag() {
        Answer english = browser.get("/cases", "Accept-Language: en");
        Answer chinese = browser.get("/cases", "Accept-Language: zh");

        assertThat(english.header("etag")).startsWith("W/\"").isNotEqualTo(chinese.header("etag"));
        assertThat(english.header("cache-control")).isEqualTo("no-cache");
        assertThat(english.header("vary").toLowerCase(Locale.ROOT)).contains("accept-language", "cookie");
        Answer again = browser.get("/cases", "Accept-Language: en", "If-None-Match: " + english.header("etag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertHeaders(again);
        assertThat(browser.get("/cases", "Accept-Language: zh", "If-None-Match: " + english.header("etag"))
                        .status())
                .isEqualTo(200);
        assertThat(browser.get("/cases", "Cookie: lang=zh", "If-None-Match: " + english.header("etag"))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/none", "/cases/none", "/cases?page=0", "/failing", "/api/v1/cases/none"})
    void letsNobodyKeepAnError(String address) {
        Answer answer = browser.get(address, "If-None-Match: *");

        assertThat(answer.status()).isGreaterThanOrEqualTo(400);
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
        assertThat(answer.header("etag")).isEmpty();
    }

    @Test
    void keepsStaticFilesForGood() {
        for (String address : browser.get("/cases").page().select("link[rel=stylesheet], script").stream()
                .map(element -> element.attr("href") + element.attr("src"))
                .toList()) {
            Answer file = browser.get(address);

            assertThat(address).matches(".*-[0-9a-f]{32}\\.(css|js)");
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.header("cache-control")).isEqualTo("max-age=31536000, public, immutable");
        }
    }

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
                "year=abc",
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

    @Test
    void survivesManyParameters() {
        assertThat(browser.get("/cases?" + "year=2021&".repeat(700)).status()).isEqualTo(200);
        assertThat(browser.get("/cases?" + "x&".repeat(1_100)).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases/none",
                "/cases/1.html",
                "/cases/-1",
                "/cases/1%20",
                "/cases/%E6%B5%B7",
                "/cases/%F0%9F%98%80",
                "/cases/'",
                "/cases/1/2",
                "/none",
                "/static/",
                "/WEB-INF/web.xml",
                "/error",
                "/templates/layout.html",
                "/actuator/env",
                "/cases/$%7B7*7%7D",
                "/api/v1/cases/'",
                "/api/v1/cases/%3Cb%3E",
                "/api/v1/frequencies/colour",
                "/api/v1",
                "/api/"
            })
    void doesNotFindUnknownAddresses(String address) {
        Answer answer = browser.get(address);

        assertThat(answer.status()).isEqualTo(404);
        assertNoTrace(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases/%zz",
                "/cases/%00",
                "/cases/..%2f..%2fetc",
                "/cases/a%5cb",
                "/cases?a=[]",
                "/cases/\u0007"
            })
    void refusesBrokenAddresses(String address) {
        Answer answer = browser.get(address);

        assertThat(answer.status()).isEqualTo(400);
        assertNoTrace(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases/%zz", "/cases/..%2f..%2fetc", "/cases/a^b", "/api/v1/a^b", "/cases?a=[]"})
    void refusesBrokenAddressesInAllLanguages(String address) {
        Answer answer = browser.get(address);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
        assertThat(answer.header("content-type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.page().select("h1").eachText()).containsExactly("This address cannot be read", "无法识别此地址");
        assertThat(answer.page().select("[style], style")).isEmpty();
        assertHeaders(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/%", "/api/v1/%zz", "/api/v1/cases/..%2f"})
    void refusesBrokenAddressesOfTheInterfaceAsProblems(String address) {
        Answer answer = browser.get(address);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("status").intValue()).isEqualTo(400);
        assertThat(answer.json().get("title").asString()).isEqualTo("Bad Request");
        assertHeaders(answer);
    }

    @Test
    void saysThatItFailedAndNotWhy() {
        Answer english = browser.get("/failing?lang=en");
        Answer chinese = browser.get("/failing?lang=zh");

        assertThat(english.status()).isEqualTo(500);
        assertThat(english.page().select("h1").text()).isEqualTo("Something went wrong");
        assertThat(chinese.page().select("h1").text()).isEqualTo("出错了");
        assertNoTrace(english);
        assertNoTrace(browser.get("/failing?trace=true&message=true&errors=true"));
        assertThat(browser.get("/api/v1/failing").header("content-type")).isEqualTo("application/problem+json");
    }

    @Test
    void saysWhichParameterIsWrong() {
        assertThat(browser.get("/cases?page=-1&lang=en").page().text())
                .contains("The parameter “page” is “-1”; expected is 1–2147483647.");
        assertThat(browser.get("/cases?page=-1&lang=zh").page().text()).contains("参数“page”的值为“-1”");
        assertThat(browser.get("/cases/none?lang=en").page().select("h1").text())
                .isEqualTo("There is no such page");
        assertThat(browser.get("/cases/none?lang=zh").page().select("h1").text())
                .isEqualTo("没有此页面");
        assertThat(browser.ask("POST", "/cases?lang=en").page().select("h1").text())
                .isEqualTo("The request cannot be answered");
    }

    private static void assertNoTrace(Answer answer) {
        assertThat(answer.body()).doesNotContain(SECRET, "Exception", "\tat ", "Whitelabel");
    }
}
