package io.casefolio.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casefolio.catalog.EditionUnavailableException;
import io.casefolio.testing.Browserless;
import io.casefolio.testing.Browserless.Answer;
import io.casefolio.testing.CatalogueTest;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.DisconnectedClientHelper;

@CatalogueTest
@Tag("api")
class ApiErrorsTests {

    @Autowired
    private Browserless browser;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/cases?page=0",
                "/api/v1/cases?size=101",
                "/api/v1/facets?yearFrom=x",
                "/api/v1/cases/none",
                "/api/v1/frequencies/colour",
                "/api/v1/none",
                "/api/v1/cases?page=%zz"
            })
    void describesErrorsAsProblems(String address) {
        Answer answer = browser.get(address);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("status").intValue()).isEqualTo(answer.status());
        assertThat(answer.json().get("title").asString()).isNotBlank();
        assertThat(answer.json().get("instance").asString()).isEqualTo(address.replaceFirst("\\?.*", ""));
    }

    @Test
    void saysWhatWasExpected() {
        assertThat(browser.get("/api/v1/cases?size=0").json().get("detail").asString())
                .isEqualTo("size=0: expected 1–100");
        assertThat(browser.get("/api/v1/cases/none").json().get("detail").asString())
                .contains("none");
    }

    @Test
    void endsAFileThatHasBegunByBreakingTheConnection() throws IOException {
        MockHttpServletResponse begun = new MockHttpServletResponse();
        begun.flushBuffer();
        ServletWebRequest request = new ServletWebRequest(new MockHttpServletRequest(), begun);
        EditionUnavailableException failure = new EditionUnavailableException("away");

        assertThatThrownBy(() -> new ApiErrors().unavailable(failure, request)).isSameAs(failure);
    }

    /** Else Spring would end the answer, as that of a reader who has gone. */
    @Test
    void breaksTheConnectionAlsoWhereThatToTheSourceIsBroken() throws IOException {
        MockHttpServletResponse begun = new MockHttpServletResponse();
        begun.flushBuffer();
        ServletWebRequest request = new ServletWebRequest(new MockHttpServletRequest(), begun);

        for (IOException lost : List.of(new EOFException(), new IOException("Broken pipe"))) {
            EditionUnavailableException failure = new EditionUnavailableException("away", lost);

            assertThatThrownBy(() -> new ApiErrors().unavailable(failure, request))
                    .isInstanceOf(RuntimeException.class)
                    .matches(thrown -> !DisconnectedClientHelper.isClientDisconnectedException(thrown));
        }
    }

    @Test
    void answersInJsonOnly() {
        assertThat(browser.get("/api/v1/cases", "Accept: text/html,*/*;q=0.8").header("content-type"))
                .isEqualTo("application/json");
        assertThat(browser.get("/api/v1/cases", "Accept: image/png").status()).isEqualTo(406);
        assertThat(browser.ask("POST", "/api/v1/cases").status()).isEqualTo(405);
    }
}
