package io.casefolio.web;

import static io.casefolio.web.Answers.assertHeaders;
import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.testing.Browserless;
import io.casefolio.testing.Browserless.Answer;
import io.casefolio.testing.CatalogueTest;
import io.casefolio.testing.FailingController;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Headers and caching, whatever is asked. */
@CatalogueTest
@Import(FailingController.class)
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
}
