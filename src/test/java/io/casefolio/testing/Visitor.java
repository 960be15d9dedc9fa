package io.casefolio.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Somebody with a browser of their own, who must never see an error or a violation of the policy in its console. */
public final class Visitor implements AutoCloseable {

    /** Milliseconds in which what a page should show is there, however busy the machine is. */
    private static final int PATIENCE = 60_000;

    /** What htmx says of a request that ends as the reader goes on; of one that fails it says another word, too. */
    private static final Pattern OF_ABORTED = Pattern.compile("htmx:(sendAbort|afterRequest), ");

    /** One browser for all that a thread tests, which it alone may use; it ends with the run. */
    private static final ThreadLocal<Browser> CHROMIUM = ThreadLocal.withInitial(Visitor::chromium);

    private final List<String> complaints = new ArrayList<>();
    private final BrowserContext context;
    private final Page page;

    private Visitor(int port, Consumer<Browser.NewContextOptions> wishes) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + port)
                .setLocale("en")
                .setViewportSize(1280, 900);
        wishes.accept(options);
        context = CHROMIUM.get().newContext(options);
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean bad = message.type().equals("error") || message.type().equals("warning");
            if (bad && !OF_ABORTED.matcher(message.text()).lookingAt()) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> {
            if (!"net::ERR_ABORTED".equals(request.failure())) { // the reader has gone on
                complaints.add(request.url() + ": " + request.failure());
            }
        });
    }

    public static Visitor at(int port) {
        return new Visitor(port, options -> {});
    }

    public static Visitor at(int port, Consumer<Browser.NewContextOptions> wishes) {
        return new Visitor(port, wishes);
    }

    private static Browser chromium() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.executable().orElseThrow())
                        .setArgs(List.of("--no-sandbox"))
                        .setTimeout(PATIENCE));
    }

    public BrowserContext context() {
        return context;
    }

    public Page page() {
        return page;
    }

    /** Returns once the page has drawn what it has been told to. */
    public void awaitFrames() {
        page.evaluate("new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    }

    /** What the browser has complained of since the last time, once that is as much as expected; it may be more. */
    public List<String> complaints(int expected) {
        page.waitForCondition(() -> complaints.size() >= expected);
        List<String> known = List.copyOf(complaints);
        complaints.clear();
        return known;
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("errors and violations of the policy").isEmpty();
    }
}
