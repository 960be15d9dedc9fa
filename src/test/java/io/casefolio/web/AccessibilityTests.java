package io.casefolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.casefolio.testing.ChromiumTest;
import io.casefolio.testing.Site;
import io.casefolio.testing.Visitor;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * No page has a fault that axe finds (WCAG 2.2 AA and best practices), and none scrolls sideways. A language changes
 * words, a width the layout: axe reads each of both once. In the dark only the contrast is another.
 */
@ChromiumTest
@Execution(ExecutionMode.CONCURRENT)
class AccessibilityTests {

    private record Variant(String language, int width) {}

    private final int port;

    AccessibilityTests(@LocalServerPort int port) {
        this.port = port;
    }

    static List<Variant> variants() {
        return List.of(new Variant("en", 1280), new Variant("zh", 390));
    }

    static List<Variant> otherVariants() {
        return List.of(new Variant("en", 390), new Variant("zh", 1280), new Variant("en", 320));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void hasNoFaultOnAnyKindOfPage(Variant variant) {
        check(variant, Site.crawl(port, "en").kinds());
    }

    @ParameterizedTest
    @MethodSource("variants")
    void hasNoFaultOnAnyCase(Variant variant) {
        List<String> cases = Site.crawl(port, "en").cases();
        assertThat(cases).hasSize(61);
        int turn = variants().indexOf(variant);
        check(
                variant,
                IntStream.range(0, cases.size())
                        .filter(at -> at % variants().size() == turn)
                        .mapToObj(cases::get)
                        .toList());
    }

    @Test
    void hasNoFaultWhileItSuggests() {
        try (Visitor visitor = visitor(new Variant("en", 390))) {
            Page page = visitor.page();
            page.navigate("/cases");
            page.locator("#list-search").pressSequentially("hg");
            page.locator("#list-search-options [role=option]").first().waitFor();
            page.locator("#list-search").press("ArrowDown");
            assertNoFault(axe(page), "suggestions");
        }
    }

    @ParameterizedTest
    @MethodSource("otherVariants")
    void fitsOtherWindows(Variant variant) {
        try (Visitor visitor = visitor(variant)) {
            for (String address : Site.crawl(port, "en").kinds()) {
                visitor.page().navigate(address);
                assertFits(visitor.page(), address);
            }
            assertThat(visitor.complaints(Site.ERRORS.size())).hasSameSizeAs(Site.ERRORS);
        }
    }

    private Visitor visitor(Variant variant) {
        return Visitor.at(
                port,
                options -> options.setLocale(variant.language())
                        .setColorScheme(ColorScheme.LIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(variant.width(), 900));
    }

    private void check(Variant variant, List<String> addresses) {
        try (Visitor visitor = visitor(variant)) {
            Page page = visitor.page();
            for (String address : addresses) {
                int status = page.navigate(address).status();
                assertNoFault(axe(page), address);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                visitor.awaitFrames();
                assertNoFault(axe(page).withRules(List.of("color-contrast")), address + " in the dark");
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                assertFits(page, address);
                int complaints = status < 400 ? 0 : 1;
                assertThat(visitor.complaints(complaints)).as(address).hasSize(complaints);
            }
        }
    }

    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
        return axe.options(options);
    }

    private static void assertNoFault(AxeBuilder axe, String page) {
        assertThat(axe.analyze().getViolations())
                .as(page)
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().get(0).getHtml() + " "
                        + rule.getNodes().get(0).getFailureSummary())
                .isEmpty();
    }

    private static void assertFits(Page page, String address) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels that %s is too wide", address)
                .isEqualTo(0);
    }
}
