package io.casefolio.web;

import static io.casefolio.web.Answers.assertHeaders;
import static io.casefolio.web.Answers.assertNoTrace;
import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.testing.Browserless;
import io.casefolio.testing.Browserless.Answer;
import io.casefolio.testing.CatalogueTest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What readers see where there is nothing for them. */
@CatalogueTest
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET",
                "HEAD",
                "POST",
                "PUT",
                "PATCH",
                "DELETE",
                "OPTIONS",
                "TRACE",
                "CONNECT",
                "PROPFIND",
                "QUERY",
                "get",
                "NONSENSE"
            })
    void answersEveryMethodOnEveryAddress(String method) {
        for (String address : new String[] {
            "/",
            "/cases",
            "/cases/1",
            "/cases.csv",
            "/charts/year.svg",
            "/embed/charts/year",
            "/suggestions",
            "/casefolio.css",
            "/webjars/none.js",
            "/none",
            "/cases/%zz",
            "/error",
            "/api/v1/cases",
            "/api/v1/none",
            "/v3/api-docs",
            "/actuator/health",
            "*"
        }) {
            for (String type : new String[] {"multipart/mixed", "multipart/form-data", "text/plain", "/"}) {
                int status =
                        browser.ask(method, address, "Content-Type: " + type).status();

                // CONNECT is for proxies; the server says that it is none.
                assertThat(status < 500 || status == 501 && method.equals("CONNECT"))
                        .as("%s %s %s: %d", method, address, type, status)
                        .isTrue();
            }
        }
    }

    /** Of each body only the beginning ever comes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 1000\r\n\r\na",
                "Content-Length: 99999999999\r\n\r\na",
                "Content-Length: 1000\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\nq=",
                "Content-Length: 1000\r\nContent-Type: multipart/form-data; boundary=a\r\n\r\n--a\r\n",
                "Content-Length: 1000\r\nExpect: 100-continue\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n",
                "Transfer-Encoding: chunked\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\nff\r\nq="
            })
    void refusesABodyBeforeItComes(String body) {
        for (String line : new String[] {
            "POST /cases",
            "PUT /cases/1",
            "GET /about",
            "POST /casefolio.css",
            "POST /none",
            "POST /cases/%zz",
            "TRACE /"
        }) {
            Answer answer = browser.send(line + " HTTP/1.1\r\nHost: localhost\r\n" + body);

            assertThat(answer.status()).as(line).isEqualTo(413);
            assertThat(answer.header("connection")).isEqualTo("close");
            assertThat(answer.page().select("h1").eachText())
                    .containsExactly("The request cannot be answered", "无法处理此请求");
            assertHeaders(answer);
        }
        Answer problem = browser.send("POST /api/v1/cases HTTP/1.1\r\nHost: localhost\r\n" + body);

        assertThat(problem.status()).isEqualTo(413);
        assertThat(problem.header("content-type")).isEqualTo("application/problem+json");
    }

    @Test
    void offersOneSearchOnEveryPageAlsoWhereATextHasTooManyWords() {
        String words =
                "/cases?q=" + IntStream.range(0, 33).mapToObj(i -> "word" + i).collect(Collectors.joining("+"));

        assertThat(browser.get(words).status()).isEqualTo(400);
        for (String address : List.of(words, "/?page=0", "/cases?page=0", "/cases", "/", "/about", "/none")) {
            assertThat(browser.get(address).page().select("[role=search] [name=q]"))
                    .as(address)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases",
                "/cases/1",
                "/cases/1.png",
                "/cases/1.bib",
                "/charts",
                "/charts/year.svg",
                "/cite/cases"
            })
    void refusesAnEditionThatThereIsNot(String address) {
        Answer answer = browser.get(address + "?edition=999");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("999", "1–");
        assertNoTrace(answer);
    }

    @Test
    void saysWhichParameterIsWrong() {
        assertThat(browser.get("/cases?page=-1&lang=en").page().text())
                .contains("The parameter “page” is “-1”; expected 1–2147483647.");
        assertThat(browser.get("/cases?page=-1&lang=zh").page().text()).contains("参数“page”的值为“-1”");
        assertThat(browser.get("/cases/none?lang=en").page().select("h1").text())
                .isEqualTo("There is no such page");
        assertThat(browser.get("/cases/none?lang=zh").page().select("h1").text())
                .isEqualTo("页面不存在");
        assertThat(browser.ask("POST", "/cases?lang=en").page().select("h1").text())
                .isEqualTo("The request cannot be answered");
    }
}
