package io.casefolio.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import io.casefolio.testing.Chromium;
import io.casefolio.testing.TestDatabase;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Charts in Chromium. */
@ExtendWith(Chromium.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "server.address=127.0.0.1")
@ContextConfiguration(initializers = TestDatabase.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class ChartsBrowserTests {

    private static final String VIOLATIONS = "window.violations = []; addEventListener('securitypolicyviolation',"
            + " e => violations.push(e.violatedDirective + ' ' + e.sourceFile + ':' + e.lineNumber));";

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    private BrowserContext context;
    private Page page;
    private final List<String> scripts = Collections.synchronizedList(new ArrayList<>());

    @BeforeAll
    static void launch() {
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.executable().orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    @AfterAll
    static void close() {
        playwright.close();
    }

    @BeforeEach
    void open() {
        context = browser.newContext(
                new Browser.NewContextOptions().setLocale("en").setViewportSize(1280, 900));
        context.addInitScript(VIOLATIONS);
        page = context.newPage();
        page.onResponse(this::note);
        awaitEngine();
    }

    private void note(Response response) {
        if (response.request().resourceType().equals("script")) {
            scripts.add(response.url());
        }
    }

    private void awaitEngine() {
        for (int i = 0; i < 120 && page.request().get(at("/charts/year.svg")).status() != 200; i++) {
            page.waitForTimeout(500);
        }
    }

    @AfterEach
    void closeContext() {
        context.close();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    @Test
    void becomesInteractiveAndLeadsToTheCasesOfABar() {
        page.navigate(at("/charts?lang=en"));
        Locator figure = page.locator("#chart-industry .chart-figure");
        figure.hover();
        Locator canvas = figure.locator("canvas");
        assertThat(canvas).isVisible();

        page.waitForTimeout(300);
        canvas.click(new Locator.ClickOptions().setPosition(20, 20));
        page.waitForURL("**/cases?industry=*");

        assertThat(page.locator("#total")).hasText("24 cases");
    }

    @Test
    void violatesNoPolicy() {
        for (String path : List.of("/charts?lang=en", "/charts?lang=zh", "/embed/charts/industry?theme=dark", "/")) {
            page.navigate(at(path));
            for (Locator figure : page.locator(".chart-figure").all()) {
                figure.hover();
                if (!path.equals("/")) {
                    assertThat(figure.locator("canvas")).isVisible();
                }
            }
            page.waitForTimeout(300);
            assertThat((List<?>) page.evaluate("violations")).as(path).isEmpty();
        }
    }

    @Test
    void showsItsPicturesWithoutAnyScript() {
        try (BrowserContext plain = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("en"))) {
            Page still = plain.newPage();
            still.navigate(at("/charts"));

            Locator bar = still.locator("#chart-scale svg a").first();
            assertThat(bar).isVisible();
            bar.focus();
            still.keyboard().press("Enter");
            still.waitForURL("**/cases?scale=*");
            assertThat(still.locator("#total")).hasText("17 cases");
        }
    }

    @Test
    void loadsItsLibraryForTheMouseAndLittleOfIt() throws Exception {
        page.navigate(at("/charts"));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(scripts).noneMatch(url -> url.contains("echarts"));
        page.locator("#chart-year .chart-figure").hover();
        assertThat(page.locator("#chart-year canvas")).isVisible();

        long bytes = 0;
        for (String url : scripts) {
            try (CountingStream counted = new CountingStream();
                    GZIPOutputStream compressed = new GZIPOutputStream(counted)) {
                compressed.write(page.request().get(url).body());
                compressed.finish();
                bytes += url.contains("htmx") ? 0 : counted.count;
            }
        }
        assertThat(bytes).isBetween(100_000L, 250_000L);
    }

    @Test
    void fitsASmallScreen() {
        page.setViewportSize(390, 800);
        page.navigate(at("/charts?lang=zh"));
        Locator figure = page.locator("#chart-category .chart-figure");
        figure.hover();
        assertThat(figure.locator("canvas")).isVisible();

        assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    @Test
    void savesAPng() throws Exception {
        page.navigate(at("/charts?lang=en"));
        Locator button = page.locator("#chart-year button[data-png]");
        assertThat(button).isVisible();

        Download download = page.waitForDownload(button::click);

        assertThat(download.suggestedFilename()).isEqualTo("cases-by-year.png");
        assertThat(Files.readAllBytes(download.path())).startsWith(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        assertThat((List<?>) page.evaluate("violations")).isEmpty();
    }

    @Test
    void followsItsFilters() {
        page.navigate(at("/charts?lang=en"));
        Locator value = page.locator("#facet-scale a").first();
        value.scrollIntoViewIfNeeded();
        int scrolled = (int) page.evaluate("scrollY");
        value.click();
        page.waitForURL("**/charts?scale=*");

        assertThat(page.locator("#total")).hasText("17 cases");
        assertThat((int) page.evaluate("scrollY")).isEqualTo(scrolled);
        page.locator("#chart-year .chart-figure").hover();
        assertThat(page.locator("#chart-year canvas")).isVisible();
    }

    @Test
    void isAPictureInAnyPage(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("plain.html");
        Files.writeString(
                file, "<!DOCTYPE html><img src=\"" + at("/charts/industry.svg?lang=zh") + "\" alt=\"chart\">");

        page.navigate(file.toUri().toString());
        page.locator("img").screenshot(new Locator.ScreenshotOptions().setPath(Path.of("target/industry.png")));

        assertThat((int) page.evaluate("document.images[0].naturalWidth")).isEqualTo(720);
        assertThat(page.request().get(at("/charts/industry.svg?lang=zh")).text())
                .contains("政务");
    }

    private static final class CountingStream extends OutputStream {

        long count;

        @Override
        public void write(int b) {
            count++;
        }
    }
}
