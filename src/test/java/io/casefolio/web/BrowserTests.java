package io.casefolio.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.casefolio.testing.Chromium;
import io.casefolio.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The main way through the catalogue, in a browser. */
@ExtendWith(Chromium.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "server.address=127.0.0.1")
@ContextConfiguration(initializers = TestDatabase.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class BrowserTests {

    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();
    private Playwright playwright;
    private Page page;

    @BeforeEach
    void open() {
        playwright = Playwright.create();
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.executable().orElseThrow())
                        .setArgs(List.of("--no-sandbox")));
        page = browser.newPage(new Browser.NewPageOptions()
                .setBaseURL("http://127.0.0.1:" + port)
                .setLocale("en"));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> complaints.add(request.url()));
    }

    @AfterEach
    void close() {
        playwright.close();
        assertThat(complaints).as("errors and violations of the policy").isEmpty();
    }

    @Test
    void filtersCasesByIndustry() {
        page.navigate("/cases");
        assertThat(page.locator("#total")).hasText("61 cases");

        page.locator("#facet-industry a", new Page.LocatorOptions().setHasText("Government"))
                .click();

        assertThat(page.locator("#total")).hasText("24 cases");
        assertThat(page.locator("#facet-industry a[aria-current]")).containsText("Government");
        assertThat(page.locator("article")).hasCount(20);
        page.locator("article h3 a").first().click();
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("section[id]:not(.summary) h2")).hasCount(6);
    }

    @Test
    void followsABarToItsCases() {
        page.navigate("/charts");
        page.locator("#chart-year summary").first().click();
        Locator row = page.locator("#chart-year tbody tr", new Page.LocatorOptions().setHasText("2020"));
        String count = row.locator("td").first().innerText().strip();
        assertThat(count).isEqualTo("21");

        row.locator("a").click();

        assertThat(page.locator("#total")).hasText(count + " cases");
        assertThat(page.locator("#facet-year a[aria-current]")).containsText("2020");
    }

    @Test
    void readsInTheOtherLanguage() {
        page.navigate("/cases/1");
        assertThat(page.locator("h1")).hasText("Big data customs");

        page.locator("header a", new Page.LocatorOptions().setHasText("中文")).click();

        assertThat(page.locator("h1")).hasText("大数据海关案例");
        page.navigate("/cases");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
    }

    @Test
    void showsEveryPageWithoutComplaint() {
        for (String address : List.of("/", "/cases", "/cases/35", "/charts", "/quality", "/about")) {
            assertThat(page.navigate(address).ok()).as(address).isTrue();
        }
    }
}
