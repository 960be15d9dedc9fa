package io.casefolio.web;

import static io.casefolio.web.Answers.assertHeaders;
import static io.casefolio.web.Answers.assertNotKept;
import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.testing.Browserless;
import io.casefolio.testing.Browserless.Answer;
import io.casefolio.testing.CatalogueTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Headers and caching, whatever is asked. */
@CatalogueTest
class HeadersTests {

    @Autowired
    private Browserless browser;

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
    @ValueSource(strings = {"/none", "/cases/none", "/cases?page=0", "/api/v1/cases/none"})
    void letsNobodyKeepAnError(String address) {
        assertNotKept(browser.get(address, "If-None-Match: *"));
    }

    @ParameterizedTest
    @CsvSource({
        "/cases, /none, 404",
        "/cases, /cases/none, 404",
        "/cases, /cases?page=0, 400",
        "/cases, /cases/1, 200",
        "/cases, /cases?page=2, 200",
        "/cases?page=1, /cases?page=0, 400",
        "/api/v1/cases, /api/v1/cases/none, 404",
        "/api/v1/cases, /api/v1/cases?size=0, 400",
        "/charts/year.svg, /charts/none.svg, 404",
        "/v3/api-docs, /cases/none, 404"
    })
    void takesNoETagOfAnotherAddress(String address, String other, int status) {
        String etag = browser.get(address).header("etag");

        assertThat(browser.get(address, "If-None-Match: " + etag).status()).isEqualTo(304);
        assertThat(browser.get(other, "If-None-Match: " + etag).status()).isEqualTo(status);
    }

    @Test
    void takesNoETagForAnotherForm() {
        String etag = browser.get("/api/v1/cases").header("etag");

        assertThat(browser.get("/api/v1/cases", "If-None-Match: " + etag, "Accept: image/png")
                        .status())
                .isEqualTo(406);
        assertThat(browser.ask("POST", "/api/v1/cases", "If-None-Match: " + etag)
                        .status())
                .isEqualTo(405);
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
                "/casefolio.css",
                "/icon.svg",
                "/webjars/bootstrap/5.3.8/css/bootstrap.min.css",
                "/_static/echarts/6.0.0/dist/echarts.common.min.js",
                "/casefolio.css?-0123456789abcdef0123456789abcdef.css",
                "/casefolio.css;-0123456789abcdef0123456789abcdef.css"
            })
    void asksAgainForAFileWithoutVersion(String address) {
        Answer file = browser.get(address);

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("cache-control")).isEqualTo("no-cache");
        Answer again = browser.get(address, "If-Modified-Since: " + file.header("last-modified"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("cache-control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/casefolio-%s.css", "/webjars/bootstrap/5.3.8/css/bootstrap.min-%s.css", "/none-%s.css"})
    void keepsNoFileWithAWrongVersion(String address) {
        Answer answer = browser.get(address.formatted("0123456789abcdef0123456789abcdef"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
    }
}
