package io.casefolio.web;

import static io.casefolio.web.Answers.assertHeaders;
import static io.casefolio.web.Answers.assertNoTrace;
import static io.casefolio.web.Answers.assertNotKept;
import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.testing.Browserless;
import io.casefolio.testing.Browserless.Answer;
import io.casefolio.testing.CatalogueTest;
import io.casefolio.testing.FailingController;
import io.casefolio.testing.ProvokesErrors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;

/** What readers see where it fails; only the log says why. */
@CatalogueTest
class FailureTests {

    @Autowired
    private Browserless browser;

    @Test
    @ProvokesErrors
    void saysThatItFailedAndNotWhy(CapturedOutput output) {
        Answer english = browser.get("/failing?lang=en");
        Answer chinese = browser.get("/failing?lang=zh");

        assertThat(english.status()).isEqualTo(500);
        assertThat(english.page().select("h1").text()).isEqualTo("Something went wrong");
        assertThat(chinese.page().select("h1").text()).isEqualTo("出错了");
        assertNoTrace(english);
        assertNoTrace(browser.get("/failing?trace=true&message=true&errors=true"));
        assertThat(browser.get("/api/v1/failing").header("content-type")).isEqualTo("application/problem+json");
        assertThat(browser.get("/failing.json").header("content-type")).isEqualTo("application/problem+json");
        assertThat(output.getAll().split(" ERROR ", -1)).as("one for each").hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/failing", "/api/v1/failing"})
    @ProvokesErrors
    void carriesTheHeadersAndIsNotKept(String address, CapturedOutput output) {
        Answer answer = browser.get(address, "If-None-Match: *");

        assertHeaders(answer);
        assertNotKept(answer);
        assertThat(output).containsOnlyOnce(" ERROR ").contains(FailingController.SECRET);
    }
}
