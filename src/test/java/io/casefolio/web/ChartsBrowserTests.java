package io.casefolio.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import com.sun.net.httpserver.HttpServer;
import io.casefolio.testing.ChromiumTest;
import io.casefolio.testing.Visitor;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Charts in Chromium. */
@ChromiumTest
class ChartsBrowserTests {

    private final int port;
    private final Visitor visitor;
    private final Page page;
    private final List<String> scripts = new ArrayList<>();

    ChartsBrowserTests(@LocalServerPort int port) {
        this.port = port;
        this.visitor = Visitor.at(port);
        this.page = visitor.page();
    }

    @BeforeEach
    void noteScripts() {
        page.onResponse(response -> {
            if (response.request().resourceType().equals("script")) {
                scripts.add(response.url());
            }
        });
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @Test
    void becomesInteractiveAndLeadsToTheCasesOfABar() {
        page.navigate("/charts?lang=en");
        Locator canvas = interactive("#chart-industry");

        canvas.click(new Locator.ClickOptions().setPosition(20, 20));
        page.waitForURL("**/cases?industry=*");

        assertThat(page.locator("#total")).hasText("24 cases");
    }

    @Test
    void violatesNoPolicy() {
        for (String path : List.of("/charts?lang=en", "/charts?lang=zh", "/embed/charts/industry?theme=dark", "/")) {
            page.navigate(path);
            for (Locator figure : page.locator(".chart-figure").all()) {
                figure.hover();
                if (!path.equals("/")) {
                    assertThat(figure.locator("canvas")).isVisible();
                }
            }
            visitor.awaitFrames();
            assertThat(visitor.complaints(0)).as(path).isEmpty();
        }
    }

    @Test
    void showsItsPicturesWithoutAnyScript() {
        try (Visitor reader = Visitor.at(port, options -> options.setJavaScriptEnabled(false))) {
            Page still = reader.page();
            still.navigate("/charts");

            Locator bar = still.locator("#chart-year svg a").first();
            assertThat(bar).isVisible();
            bar.focus();
            still.keyboard().press("Enter");
            still.waitForURL("**/cases?year=*");
            still.goBack();
            Locator picture = still.locator("#chart-scale noscript img");
            picture.scrollIntoViewIfNeeded();
            still.waitForCondition(() -> (int) picture.evaluate("image => image.naturalWidth") == 720);
            assertThat(still.locator("#chart-scale .chart-figure > svg")).isHidden();
        }
    }

    @Test
    void fetchesThePicturesThatThePageDidNotWaitFor() {
        AtomicInteger refused = new AtomicInteger();
        Route.FulfillOptions busy = new Route.FulfillOptions().setStatus(503).setHeaders(Map.of("Retry-After", "1"));
        page.route("**/charts/scale.svg?*theme=page", route -> {
            if (refused.getAndIncrement() < 2) {
                route.fulfill(busy);
            } else {
                route.resume();
            }
        });
        page.route("**/charts/city.svg?*theme=page", route -> route.fulfill(busy));
        page.navigate("/charts?lang=en");

        assertThat(page.locator(".chart-figure > svg:has(a)")).hasCount(7);
        assertThat(refused).hasValue(3);
        page.waitForSelector("#chart-city details[open]");
        assertThat(visitor.complaints(5)).hasSize(5).allMatch(complaint -> complaint.contains("503"));
        assertThat(page.locator("#chart-city .chart-figure > p")).isVisible();
        page.locator("#chart-city").scrollIntoViewIfNeeded();
        assertThat(page.locator("#chart-city canvas")).isVisible();
        assertThat(page.locator("#chart-city .chart-figure > p")).isHidden();
        page.locator("#chart-scale svg a").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/cases?scale=*");
        assertThat(page.locator("#total")).hasText("17 cases");
    }

    @Test
    void loadsItsLibraryForTheMouseAndLittleOfIt() throws Exception {
        page.navigate("/charts");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(scripts).noneMatch(url -> url.contains("echarts"));
        interactive("#chart-year");

        long bytes = 0;
        for (String url : List.copyOf(scripts)) { // to ask for one lets others come
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
        page.navigate("/charts?lang=zh");
        interactive("#chart-category");

        assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    @Test
    void savesChartsAndTheMapAsPng() throws Exception {
        page.navigate("/charts?lang=en");

        BufferedImage chart = saved("#chart-year button[data-png]", "cases-by-year.png");
        BufferedImage map = saved("#chart-region button[data-png*=tiles]", "cases-by-region-tiles.png");

        assertThat(chart.getWidth()).isEqualTo(2 * 720);
        assertThat(map.getWidth()).isGreaterThan(1000);
        assertThat(IntStream.range(0, map.getWidth())
                        .map(x -> map.getRGB(x, map.getHeight() / 2))
                        .distinct()
                        .count())
                .as("colours of its middle")
                .isGreaterThan(4);
    }

    private BufferedImage saved(String button, String name) throws Exception {
        assertThat(page.locator(button)).hasAttribute("data-known", "");
        Download download = page.waitForDownload(() -> page.locator(button).click());
        assertThat(download.suggestedFilename()).isEqualTo(name);
        return ImageIO.read(download.path().toFile());
    }

    @Test
    void isAsHighAsWhatIsInItOnThePageThatItsCodeIsCopiedTo() throws IOException {
        visitor.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.navigate("/charts?lang=en");
        page.locator("#chart-scale summary", new Page.LocatorOptions().setHasText("Embed"))
                .click();
        Locator copy = page.locator("#chart-scale [data-copies]");
        copy.click();
        assertThat(copy).hasText("Copied");
        String code = (String) page.evaluate("navigator.clipboard.readText()");
        assertThat(code)
                .contains("/embed/charts/scale?")
                .isEqualTo(page.locator("#embed-scale").textContent());

        HttpServer blog = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        blog.createContext("/", request -> {
            byte[] body = ("<!DOCTYPE html><link rel=icon href=data:,>" + code).getBytes(StandardCharsets.UTF_8);
            request.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            request.sendResponseHeaders(200, body.length);
            request.getResponseBody().write(body);
            request.close();
        });
        blog.start();
        try {
            page.navigate("http://127.0.0.1:" + blog.getAddress().getPort());
            Frame embedded = page.frames().get(1);
            awaitHeightOf(embedded);
            embedded.locator("summary").click();
            awaitHeightOf(embedded);
            page.setViewportSize(390, 800);
            awaitHeightOf(embedded);
        } finally {
            blog.stop(0);
        }
    }

    private void awaitHeightOf(Frame embedded) {
        embedded.waitForFunction(
                "() => innerHeight === Math.ceil(document.querySelector('main')?.getBoundingClientRect().height)");
    }

    @Test
    void changesRowsAndColumnsRatherThanHaveTheSameTwice() {
        page.navigate("/charts?lang=en");
        assertThat(page.locator("#chart-year .chart-figure[data-known]")).isAttached();
        page.locator("#rows").selectOption("scale");
        page.locator("#columns").selectOption("scale");
        assertThat(page.locator("#rows")).hasValue("year");
        page.locator("#cross form button").click();

        assertThat(page.locator("#cross caption")).hasText("Cases by year and scale");
    }

    @Test
    void followsItsFiltersAndStaysWhereTheReaderIs() {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE)); // scrolls at once
        page.navigate("/charts?lang=en");
        Locator value = page.locator("#facet-scale a").first();
        value.scrollIntoViewIfNeeded();
        int scrolled = (int) page.evaluate("scrollY");
        assertThat(scrolled).isPositive();
        value.click();
        page.waitForURL("**/charts?scale=*");

        assertThat(page.locator("#total")).hasText("17 cases");
        visitor.awaitFrames();
        assertThat((int) page.evaluate("scrollY")).isEqualTo(scrolled);
        interactive("#chart-year");
    }

    @Test
    void isAPictureInAnyPage(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("plain.html");
        Files.writeString(
                file,
                "<!DOCTYPE html><img src=\"http://127.0.0.1:" + port + "/charts/industry.svg?lang=zh\" alt=\"chart\">");

        page.navigate(file.toUri().toString());
        page.locator("img").screenshot(new Locator.ScreenshotOptions().setPath(Path.of("target/industry.png")));

        assertThat((int) page.evaluate("document.images[0].naturalWidth")).isEqualTo(720);
        assertThat(page.request().get("/charts/industry.svg?lang=zh").text()).contains("政务");
    }

    /** The canvas that comes when the mouse does, once the page looks out for it. */
    private Locator interactive(String chart) {
        Locator figure = page.locator(chart + " .chart-figure[data-known]");
        figure.hover();
        assertThat(figure).hasAttribute("data-interactive", "");
        visitor.awaitFrames();
        return figure.locator("canvas");
    }

    private static final class CountingStream extends OutputStream {

        long count;

        @Override
        public void write(int b) {
            count++;
        }
    }
}
