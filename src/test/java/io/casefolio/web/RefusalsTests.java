package io.casefolio.web;

import static io.casefolio.web.Answers.assertHeaders;
import static io.casefolio.web.Answers.assertNoTrace;
import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.testing.Browserless;
import io.casefolio.testing.Browserless.Answer;
import io.casefolio.testing.CatalogueTest;
import io.casefolio.testing.FailingController;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What readers see where there is nothing for them, or where it fails. */
@CatalogueTest
@Import(FailingController.class)
class RefusalsTests {

    @Autowired
    private Browserless browser;

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
}
