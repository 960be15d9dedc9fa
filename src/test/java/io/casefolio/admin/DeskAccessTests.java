package io.casefolio.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.casefolio.desk.AuditLog;
import io.casefolio.testing.Browserless;
import io.casefolio.testing.CatalogueTest;
import io.casefolio.testing.Curator;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may enter the desk, and that nobody else notices it. */
@CatalogueTest
class DeskAccessTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AuditLog audit;

    @Autowired
    private ServletContext servletContext;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @LocalServerPort
    private int port;

    private record Mapping(RequestMethod method, String path) {}

    /** Every address of the desk, so that a new one cannot be forgotten. */
    private List<Mapping> mappings() {
        Set<Mapping> mappings = new LinkedHashSet<>();
        for (RequestMappingInfo info :
                requestMappingHandlerMapping.getHandlerMethods().keySet()) {
            for (String pattern : info.getPatternValues()) {
                if (pattern.startsWith("/admin")) {
                    assertThat(info.getMethodsCondition().getMethods())
                            .as(pattern)
                            .isNotEmpty();
                    info.getMethodsCondition()
                            .getMethods()
                            .forEach(method ->
                                    mappings.add(new Mapping(method, pattern.replaceAll("\\{[^}]*\\}", "1"))));
                }
            }
        }
        assertThat(mappings).contains(new Mapping(RequestMethod.GET, "/admin/login"));
        return List.copyOf(mappings);
    }

    @Test
    void sendsStrangersFromEveryAddressToTheLogin() throws Exception {
        for (Mapping mapping : mappings()) {
            if (mapping.method() == RequestMethod.GET && !mapping.path().equals("/admin/login")) {
                MockHttpServletResponse answer =
                        mvc.perform(get(mapping.path())).andReturn().getResponse();

                assertThat(answer.getStatus()).as(mapping.path()).isEqualTo(302);
                assertThat(answer.getHeader("Location")).endsWith("/admin/login");
                assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
            }
        }
        assertThat(mvc.perform(get("/admin/none")).andReturn().getResponse().getStatus())
                .isEqualTo(302);
    }

    @Test
    void refusesEveryFormWithoutItsToken() {
        Curator ann = Curator.loggedIn(port, "ann");
        Stream.concat(mappings().stream(), Stream.of(new Mapping(RequestMethod.POST, "/admin/logout")))
                .filter(mapping -> mapping.method() != RequestMethod.GET)
                .forEach(mapping -> {
                    Curator.Answer answer = ann.send(
                            mapping.path(), "application/x-www-form-urlencoded", BodyPublishers.ofString("a=b"));

                    assertThat(answer.status()).as(mapping.path()).isEqualTo(403);
                    assertThat(answer.page().select("h1").text()).isEqualTo("This is not allowed here");
                });
        assertThat(ann.get("/admin/login").status()).isEqualTo(200);
    }

    @Test
    void asksForNameAndPasswordInBothLanguages() throws Exception {
        for (String language : List.of("en", "zh")) {
            MockHttpServletResponse page = mvc.perform(get("/admin/login?lang=" + language))
                    .andReturn()
                    .getResponse();

            assertThat(page.getContentAsString()).contains(language.equals("en") ? "Log in" : "登录", "noindex");
            assertThat(page.getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(page.getHeader("Content-Security-Policy")).contains("default-src 'self'");
            assertThat(page.getHeaders("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("casefolio-desk"));
        }
    }

    @Test
    void keepsItsCookiesToItself() {
        Curator ann = Curator.stranger(port);
        Curator.Answer entered = ann.login("ann", Curator.PASSWORD);

        assertThat(entered.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("casefolio-desk=")
                        .contains("Path=/admin", "HttpOnly", "SameSite=Strict"));
        assertThat(ann.cookies("/admin")).contains("casefolio-desk=");
        assertThat(ann.cookies("/cases")).isEmpty();
    }

    @Test
    void keepsASessionForADayOfWork() {
        assertThat(servletContext.getSessionTimeout()).as("minutes").isEqualTo(8 * 60);
    }

    @Test
    void changesTheSessionWithEachLogin() {
        Curator ann = Curator.loggedIn(port, "ann");
        String first = ann.cookies("/admin");
        ann.login("ann", Curator.PASSWORD);

        assertThat(ann.cookies("/admin")).contains("casefolio-desk=").isNotEqualTo(first);
    }

    @Test
    void leavesPublicPagesWithoutSessionAsTheyWere() {
        Browserless browser = new Browserless(port);
        for (String path : List.of("/", "/cases", "/cases/1", "/charts", "/quality", "/about", "/api/v1/cases")) {
            Browserless.Answer answer = browser.get(path, "Cookie: casefolio-desk=0123456789; casefolio-token=1");

            assertThat(answer.header("set-cookie")).as(path).isEmpty();
            assertThat(answer.header("cache-control")).isEqualTo("no-cache");
            assertThat(answer.header("etag"))
                    .isEqualTo(browser.get(path).header("etag"))
                    .isNotEmpty();
        }
        for (String path : List.of("/cases;a=b", "/cases?a=b;c")) {
            assertThat(browser.get(path).status()).as(path).isEqualTo(200);
        }
        assertThat(browser.get("//cases").status()).isEqualTo(404);
        assertThat(browser.send("POST /cases HTTP/1.0\r\nContent-Length: 1000\r\n\r\na")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void waitsAfterTooManyWrongPasswords() throws Exception {
        Cookie token = new Cookie("casefolio-token", "1");
        String page = mvc.perform(get("/admin/login").cookie(token))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String field = page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]*)\".*", "$1");
        int status = 302;
        int tries = 0;
        while (status == 302 && tries < 20) {
            tries++;
            status = mvc.perform(post("/admin/login")
                            .cookie(token)
                            .param("_csrf", field)
                            .param("username", "zoe\nzoe")
                            .param("password", "guess " + tries)
                            .with(request -> {
                                request.setRemoteAddr("192.0.2.77");
                                return request;
                            }))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        }

        assertThat(status).isEqualTo(429);
        assertThat(tries).isEqualTo(11);
        assertThat(audit.page(1, 10)).first().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(AuditLog.Action.FAILED_LOGIN);
            assertThat(entry.who()).isEqualTo("zoe\uFFFDzoe");
            assertThat(entry.address()).isEqualTo("192.0.2.77");
        });
    }

    @Test
    void saysThatAPasswordIsWrongAndThatOneHasLeft() {
        Curator ben = Curator.stranger(port);
        assertThat(ben.login("ben", "x".repeat(300)).location()).isEqualTo("/admin/login?wrong");
        assertThat(ben.page("/admin/login?wrong").select("[role=alert]").text())
                .isEqualTo("Name and password do not belong together.");

        ben.login("ben", Curator.PASSWORD);
        assertThat(ben.post("/admin/logout", Map.of()).location()).isEqualTo("/admin/login?left");
        assertThat(ben.get("/admin").location()).isEqualTo("/admin/login");
        assertThat(audit.page(1, 3)).extracting(AuditLog.Entry::action).contains(AuditLog.Action.LOGOUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin?q=%", "/admin//login", "/admin;a=b", "/admin/%2e%2e/cases", "/admin%2flogin"})
    void refusesOddAddresses(String address) {
        assertThat(new Browserless(port).get(address).status()).isIn(302, 400, 404);
    }

    @Test
    void letsOthersInWhileOneNetworkSendsSlowly() throws Exception {
        Curator ann = Curator.stranger(port);
        List<Socket> slow = new ArrayList<>();
        try {
            while (slow.size() < 4) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                slow.add(socket);
                socket.getOutputStream()
                        .write(("POST /admin/none HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n"
                                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\na")
                                .getBytes(StandardCharsets.US_ASCII));
            }
            while (ann.send("/admin/none", "application/x-www-form-urlencoded", BodyPublishers.ofString("a=b"))
                            .status()
                    != 429) {
                Thread.onSpinWait(); // until they are being read
            }

            int other = mvc.perform(post("/admin/none").content("a=b").with(request -> {
                        request.setRemoteAddr("192.0.2.78");
                        return request;
                    }))
                    .andReturn()
                    .getResponse()
                    .getStatus();

            assertThat(other).as("for want of a token").isEqualTo(403);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void readsNoLongBodyOfAStranger() {
        Browserless browser = new Browserless(port);

        for (String header : List.of("Content-Length: 100000", "Transfer-Encoding: chunked")) {
            for (String path : List.of("/admin/login", "/admin/drafts", "/admin/none")) {
                assertThat(browser.send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                                        + "Content-Type: multipart/form-data; boundary=a\r\n" + header + "\r\n\r\n")
                                .status())
                        .as(path)
                        .isEqualTo(413);
            }
            for (String method : List.of("PUT", "PATCH", "DELETE")) {
                assertThat(browser.send(method + " /admin/login HTTP/1.1\r\nHost: localhost\r\n"
                                        + "Content-Type: application/x-www-form-urlencoded\r\n" + header + "\r\n\r\n")
                                .status())
                        .as(method)
                        .isEqualTo(413);
            }
        }
    }
}
