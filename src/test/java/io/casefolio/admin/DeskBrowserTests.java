package io.casefolio.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import io.casefolio.testing.ChromiumTest;
import io.casefolio.testing.Curator;
import io.casefolio.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The whole way of a change, and back, with a browser. */
@ChromiumTest
@TestPropertySource(properties = Curator.USERS)
class DeskBrowserTests {

    private static final String PORT = "---\nnumber: 62\ntitle: 智慧港口案例\nyear: 2021\n---\n## 项目背景\n港口很大。\n";

    private final int port;

    DeskBrowserTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void leadsFromTheLoginToAPublishedCaseAndBack() {
        // Where motion is not reduced, colours take a while to change.
        try (Visitor visitor = Visitor.at(port, options -> options.setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = visitor.page();
            page.navigate("/admin");
            check(visitor);
            page.locator("#username").fill("ann");
            page.locator("#password").fill(Curator.PASSWORD);
            press(page, "Log in");
            assertThat(page).hasURL(Pattern.compile("/admin$"));
            check(visitor);

            page.locator("#files")
                    .setInputFiles(new FilePayload("港口.md", "text/markdown", PORT.getBytes(StandardCharsets.UTF_8)));
            press(page, "Show the consequences");
            publish(page, "A port is new", visitor);
            assertThat(page.locator("main")).containsText("A port is new");
            check(visitor);
            page.navigate("/cases?q=港口很大");
            assertThat(page.locator(".case-card h3").first()).containsText("智慧港口案例");

            page.navigate("/admin");
            page.locator(".desk-bar a", named("History")).click();
            assertThat(page.locator("tbody tr").first()).containsText("A port is new");
            check(visitor);
            page.locator("tbody th a", named("1")).last().click();
            press(page, "Publish again");
            publish(page, "It was none", visitor);
            page.locator(".desk-bar a", named("Log")).click();
            assertThat(page.locator("tbody tr").first()).containsText("It was none");
            check(visitor);
            page.navigate("/cases?q=智慧港口");
            assertThat(page.locator("main")).not().containsText("智慧港口案例");

            page.navigate("/admin");
            press(page, "Log out");
            assertThat(page.locator("[role=alert]")).containsText("You have logged out.");
        }
    }

    private static void publish(Page page, String reason, Visitor visitor) {
        page.locator("#reason").waitFor(); // it follows by itself
        check(visitor);
        page.locator("#reason").fill(reason);
        press(page, "Publish this edition");
        assertThat(page.locator("[role=status].alert")).containsText("is published");
    }

    private static void press(Page page, String button) {
        page.locator("main button", named(button)).click();
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(Pattern.compile("^" + text + "$"));
    }

    private static void check(Visitor visitor) {
        Page page = visitor.page();
        assertNoFault(new AxeBuilder(page).setLegacyMode(true), page.url());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        visitor.awaitFrames();
        assertNoFault(
                new AxeBuilder(page).setLegacyMode(true).withRules(List.of("color-contrast")),
                page.url() + " in the dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(390, 844);
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels that %s is too wide", page.url())
                .isEqualTo(0);
        page.setViewportSize(1280, 900);
        visitor.awaitFrames();
    }

    private static void assertNoFault(AxeBuilder axe, String page) {
        assertThat(axe.analyze().getViolations())
                .as(page)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .isEmpty();
    }
}
