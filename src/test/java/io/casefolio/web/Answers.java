package io.casefolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.testing.Browserless.Answer;
import io.casefolio.testing.FailingController;

/** What holds for any answer. */
final class Answers {

    private Answers() {}

    static void assertHeaders(Answer answer) {
        assertThat(answer.header("content-security-policy"))
                .isEqualTo("default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self';"
                        + " frame-ancestors 'none'");
        assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(answer.header("referrer-policy")).isEqualTo("strict-origin-when-cross-origin");
    }

    static void assertNotKept(Answer answer) {
        assertThat(answer.status()).isGreaterThanOrEqualTo(400);
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
        assertThat(answer.header("etag")).isEmpty();
    }

    static void assertNoTrace(Answer answer) {
        assertThat(answer.body()).doesNotContain(FailingController.SECRET, "Exception", "\tat ", "Whitelabel");
    }
}
