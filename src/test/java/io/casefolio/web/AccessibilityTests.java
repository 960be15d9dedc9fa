package io.casefolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import io.casefolio.testing.Chromium;
import io.casefolio.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** No page has a fault that axe finds (WCAG 2.2 AA and best practices), and none scrolls sideways. */
@ExtendWith(Chromium.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "server.address=127.0.0.1")
@ContextConfiguration(initializers = TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // opened before all tests
class AccessibilityTests {

    private static final List<String> PAGES = List.of(
            "/",
            "/cases",
            "/cases?q=数字孪生&industry=政务",
            "/cases?q=Hadop&year=2017",
            "/cases/1",
            "/charts",
            "/quality",
            "/about",
            "/embed/charts/scale",
            "/none",
            "/cases?page=0");

    @LocalServerPort
    private int port;

    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() {
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.executable().orElseThrow())
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    void close() {
        playwright.close();
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1280", "zh, DARK, 390"})
    void hasNoFaultOnAnyKindOfPage(String language, ColorScheme scheme, int width) {
        try (BrowserContext context = context(language, scheme, width)) {
            Page page = context.newPage();
            PAGES.forEach(address -> check(page, address));
        }
    }

    @Test
    void fitsAWindowOf320Pixels() {
        try (BrowserContext context = context("en", ColorScheme.LIGHT, 320)) {
            Page page = context.newPage();
            for (String address : PAGES) {
                page.navigate(address);
                assertFits(page, address);
            }
        }
    }

    private BrowserContext context(String language, ColorScheme scheme, int width) {
        return browser.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + port)
                .setLocale(language)
                .setColorScheme(scheme)
                .setViewportSize(width, 900));
    }

    private static void check(Page page, String address) {
        page.navigate(address);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(address)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml() + " "
                        + rule.getNodes().get(0).getFailureSummary())
                .isEmpty();
        assertFits(page, address);
    }

    private static void assertFits(Page page, String address) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels that %s is too wide", address)
                .isEqualTo(0);
    }
}
