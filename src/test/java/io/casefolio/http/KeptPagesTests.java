package io.casefolio.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import io.casefolio.catalog.Deadline;
import io.casefolio.testing.CatalogueTest;
import io.casefolio.testing.Statements;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Answers that are sent again; that one was kept shows in that the database is not asked. */
@CatalogueTest
class KeptPagesTests {

    @Autowired
    private MockMvc mvc;

    @Test
    void asksTheDatabaseOnce() throws Exception {
        MockHttpServletResponse drawn = answer(get("/cases/2?first"));
        assertThat(Statements.recorded()).isNotEmpty();

        MockHttpServletResponse kept = answer(get("/cases/2?first"));

        assertThat(Statements.recorded()).isEmpty();
        assertThat(kept.getContentAsByteArray()).isEqualTo(drawn.getContentAsByteArray());
        assertThat(kept.getHeaderNames()).containsExactlyInAnyOrderElementsOf(drawn.getHeaderNames());
        for (String name : drawn.getHeaderNames()) {
            assertThat(kept.getHeaders(name)).as(name).isEqualTo(drawn.getHeaders(name));
        }
        assertThat(kept.getHeader("Casefolio-Edition")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cases?q=数据",
                "/cases/3",
                "/charts",
                "/charts/year.svg",
                "/quality",
                "/about",
                "/suggestions?q=数",
                "/api/v1/cases",
                "/embed/charts/year"
            })
    void hasNothingPersonal(String address) throws Exception {
        byte[] first = answer(get(address)).getContentAsByteArray();

        for (Cookie cookie : List.of(
                new Cookie("session", "1"),
                new Cookie("lang", "xx"),
                new Cookie("theme", "pink"),
                new Cookie("name", "Ann"))) {
            assertThat(answer(get(address).cookie(cookie)).getContentAsByteArray())
                    .as(cookie.getName())
                    .isEqualTo(first);
            MockHttpServletResponse anew = answer(get(address)
                    .cookie(cookie)
                    .header("Accept", "text/html, image/svg+xml, application/json")
                    .header("Authorization", "Basic QQ==")
                    .header("User-Agent", "somebody"));
            assertThat(anew.getContentAsByteArray())
                    .as("drawn for " + cookie.getName())
                    .isEqualTo(first);
            assertThat(anew.getHeaders("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void tellsLanguagesThemesAndHostsApart() throws Exception {
        String english = answer(get("/cases/4")).getContentAsString();

        assertThat(answer(get("/cases/4").header("Accept-Language", "zh")).getContentAsString())
                .contains("lang=\"zh-CN\"");
        assertThat(answer(get("/cases/4").cookie(new Cookie("theme", "dark"))).getContentAsString())
                .contains("data-bs-theme=\"dark\"");
        assertThat(answer(get("http://stranger.example/cases/4")).getContentAsString())
                .doesNotContain("http://localhost", "stranger");
        assertThat(english).contains("lang=\"en\"", "http://localhost").doesNotContain("data-bs-theme=\"dark\"");
    }

    @Test
    void remembersAWishEachTime() throws Exception {
        for (int time = 0; time < 3; time++) {
            assertThat(answer(get("/about?lang=zh")).getHeader(HttpHeaders.SET_COOKIE))
                    .startsWith("lang=zh");
        }
    }

    @Test
    void keepsNoError() throws Exception {
        for (int time = 0; time < 2; time++) {
            assertThat(answer(get("/cases/none")).getStatus()).isEqualTo(404);
            assertThat(answer(get("/cases?page=0")).getStatus()).isEqualTo(400);
        }
    }

    @Test
    void compressesForWhoTakesIt() throws Exception {
        byte[] plain = answer(get("/cases/5")).getContentAsByteArray();

        MockHttpServletResponse compressed =
                answer(get("/cases/5").header(HttpHeaders.ACCEPT_ENCODING, "br;q=1.0, gzip;q=0.8, *;q=0.1"));

        assertThat(compressed.getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo("gzip");
        assertThat(compressed.getHeaders(HttpHeaders.VARY)).contains(HttpHeaders.ACCEPT_ENCODING);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.getContentAsByteArray())).readAllBytes())
                .isEqualTo(plain);
        assertThat(answer(get("/cases/5.png").header(HttpHeaders.ACCEPT_ENCODING, "gzip"))
                        .getHeader(HttpHeaders.CONTENT_ENCODING))
                .isNull();
        for (String refused : List.of("identity", "gzip;q=0", "br, gzip; q=0.0", "")) {
            MockHttpServletResponse answer = answer(get("/cases/5").header(HttpHeaders.ACCEPT_ENCODING, refused));
            assertThat(answer.getHeader(HttpHeaders.CONTENT_ENCODING))
                    .as(refused)
                    .isNull();
            assertThat(answer.getContentAsByteArray()).isEqualTo(plain);
        }
    }

    @Test
    void saysThatNothingHasChanged() throws Exception {
        String etag = String.valueOf(answer(get("/cases/6")).getHeader(HttpHeaders.ETAG));
        Statements.recorded();

        MockHttpServletResponse answer = answer(get("/cases/6").header(HttpHeaders.IF_NONE_MATCH, etag));

        assertThat(answer.getStatus()).isEqualTo(304);
        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(answer.getHeader(HttpHeaders.ETAG)).isEqualTo(etag);
        assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-cache");
        assertThat(Statements.recorded()).isEmpty();
    }

    @Test
    void keepsWhatIsReadAndNoOtherMethod() throws Exception {
        answer(head("/cases/7?head"));
        assertThat(Statements.recorded()).isNotEmpty();
        answer(get("/cases/7?head"));
        assertThat(Statements.recorded()).as("after HEAD").isNotEmpty();

        assertThat(answer(head("/cases/7?head")).getHeader(HttpHeaders.ETAG)).isNotEmpty();

        assertThat(Statements.recorded()).isEmpty();
    }

    @Test
    void keepsNothingThatMayLackWhatWasNotReady() throws Exception {
        AtomicBoolean drawn = new AtomicBoolean();
        Deadline over = new Deadline(System.nanoTime() - 1);
        Thread elsewhere = new Thread(() -> {
            while (over.isOver() && !drawn.get()) {
                Thread.onSpinWait();
            }
        });
        long before = Deadline.missed();
        elsewhere.start();
        while (Deadline.missed() == before) {
            Thread.onSpinWait();
        }
        answer(get("/cases/8?deadline"));
        drawn.set(true);
        elsewhere.join();
        Statements.recorded();

        answer(get("/cases/8?deadline"));

        assertThat(Statements.recorded()).isNotEmpty();
    }

    /** Else browsers and proxies would have it confirmed, without what it lacks, until another import. */
    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json"})
    void letsNobodyKeepWhatMayLackWhatWasNotReady(String accepted) throws Exception {
        Deadline over = new Deadline(System.nanoTime() - 1);
        Cookie late = new Cookie("theme", "dark") {
            @Override
            public String getValue() {
                assertThat(over.isOver()).isTrue(); // is counted while the answer is made
                return super.getValue();
            }
        };

        MockHttpServletResponse lacking =
                answer(get("/api/v1/cases/8?lacking").accept(accepted).cookie(late));

        assertThat(lacking.getStatus()).isEqualTo(200);
        assertThat(lacking.getContentAsByteArray()).isNotEmpty();
        assertThat(lacking.getHeader(HttpHeaders.ETAG)).isNull();
        assertThat(lacking.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
        assertThat(answer(get("/api/v1/cases/8?lacking").accept(accepted)).getHeader(HttpHeaders.ETAG))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases.csv", "/%63ases.csv", "/cases%2Emd", "/%64ocuments/iot-case-studies.md"})
    void keepsNoFileThatMayBeLargeHoweverItsAddressIsWritten(String address) throws Exception {
        for (int i = 0; i < 2; i++) {
            Statements.recorded();
            MockHttpServletResponse answer = answer(get(URI.create(address + "?large")));

            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(Statements.recorded()).isNotEmpty();
        }
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
