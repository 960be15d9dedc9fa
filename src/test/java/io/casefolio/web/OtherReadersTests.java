package io.casefolio.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.casefolio.testing.ChromiumTest;
import io.casefolio.testing.Visitor;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The ways that people without script, mouse or large screen go. */
@ChromiumTest
class OtherReadersTests {

    /** Controls under 44 pixels; links in running text, tables and pictures are as large as they can be. */
    private static final String SMALL_TARGETS = """
            [...document.querySelectorAll('a, button, label:has(input), input, select, summary')]
                .filter(e => !e.closest('p, dd > p, td, th, svg, .skip, h1, h2, h3, [hidden], label input') && e.checkVisibility())
                .map(e => [e.outerHTML.slice(0, 120), e.getBoundingClientRect()])
                .filter(([html, box]) => box.width && box.height < 43.5)
                .map(([html, box]) => html + ' ' + box.width + ' x ' + box.height)""";

    /** Words of tables that two lines share. */
    private static final String BROKEN_WORDS = """
            (() => {
              const range = document.createRange();
              const broken = [];
              for (const cell of document.querySelectorAll('main :is(td, th)')) {
                if (!cell.checkVisibility()) continue;
                const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
                while (texts.nextNode()) {
                  if (texts.currentNode.parentElement.closest('code, .visually-hidden')) continue;
                  for (const word of texts.currentNode.data.matchAll(/[A-Za-z]{2,}/g)) {
                    range.setStart(texts.currentNode, word.index);
                    range.setEnd(texts.currentNode, word.index + word[0].length);
                    if (range.getClientRects().length > 1) broken.push(word[0]);
                  }
                }
              }
              return broken;
            })()""";

    private final int port;

    OtherReadersTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void doesEverythingWithoutScript() {
        try (Visitor visitor = Visitor.at(port, options -> options.setJavaScriptEnabled(false))) {
            Page page = visitor.page();
            page.navigate("/");
            page.locator("#hero-search").fill("平台");
            page.locator("#hero-search").press("Enter");
            assertThat(page.locator("mark").first()).hasText("平台");

            assertThat(page.locator("[data-filters-values]").first()).isHidden();
            page.locator("#facet-industry a", named("Government")).click();
            assertThat(page.locator(".chips")).containsText("Industry: Government");
            page.locator("#year-from").fill("2020");
            page.locator(".years button").click();
            assertThat(page.locator(".chips")).containsText("Year: 2020–");
            page.locator(".list-tools a", named("year, newest first")).click();
            assertThat(page).hasURL(Pattern.compile("q=.*&industry=.*&yearFrom=2020&sort=year"));
            page.locator(".chips a", named("Remove all filters")).click();
            page.locator("a[rel=next]").click();
            assertThat(page).hasURL(Pattern.compile("page=2"));

            page.locator("#site-wishes a", named("中文")).click();
            assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
            page.locator("#site-wishes a[title='深色模式']").click();
            assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");

            page.navigate("/charts");
            page.locator("#rows").selectOption("city");
            page.locator("#cross form button").click();
            assertThat(page.locator("#cross caption")).hasText("按城市和年份统计的案例数");
            page.locator("#chart-year svg a").first().focus();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("/cases\\?year="));
            page.locator(".case-card h3 a").first().click();
            assertThat(page.locator("h1")).isVisible();
            for (String address : new String[] {"/quality", "/about"}) {
                page.navigate(address);
                assertThat(page.locator("h1")).isVisible();
            }
        }
    }

    @Test
    void filtersInADrawerOnAPhone() {
        try (Visitor visitor = Visitor.at(
                port,
                options -> options.setViewportSize(390, 800).setHasTouch(true).setIsMobile(true))) {
            Page page = visitor.page();
            page.navigate("/cases");
            Locator drawer = page.locator("#filters");
            assertThat(drawer).isHidden();
            assertThat(page.locator("[name=q]")).hasCount(1);
            assertThat(page.locator(".case-card").first().boundingBox().y).isLessThanOrEqualTo(400);
            page.locator(".list-tools button[popovertarget=filters]").tap();
            assertThat(drawer).isVisible();
            Locator technologies = drawer.locator("#facet-platform summary");
            technologies.tap();
            int scrolled = (int) drawer.evaluate("filters => (filters.scrollTop = 400, filters.scrollTop)");
            assertThat(scrolled).isPositive();
            drawer.locator("#facet-industry a", new Locator.LocatorOptions().setHasText("Government"))
                    .dispatchEvent("click");

            assertThat(drawer.locator("button[popovertarget]")).hasText("Show 24 cases");
            assertThat(drawer).isVisible();
            assertThat((int) drawer.evaluate("filters => filters.scrollTop")).isEqualTo(scrolled);
            drawer.locator("button[popovertarget]").tap();
            assertThat(drawer).isHidden();
            assertThat(page.locator("#total")).hasText("24 cases");
        }
    }

    @Test
    void readsTablesOnAPhone() {
        try (Visitor visitor = Visitor.at(port, options -> options.setViewportSize(390, 800))) {
            Page page = visitor.page();
            for (String address :
                    new String[] {"/api", "/charts", "/compare?case=1&case=2&case=30&case=55", "/cases?view=table"}) {
                page.navigate(address);
                assertThat((List<?>) page.evaluate(BROKEN_WORDS)).as(address).isEmpty();
            }
            assertThat(page.locator(".case-table input").first().boundingBox().height)
                    .isGreaterThanOrEqualTo(24);
            assertThat(page.locator(".case-table th[scope=row]").first().boundingBox().width)
                    .isLessThan(195); // it stays where it is, so that the others must have room beside it
            page.navigate("/compare?case=1&case=2&case=30&case=55&lang=zh");
            assertThat(page.locator(".compare-facts th[scope=row]").first().boundingBox().width)
                    .isGreaterThan(70); // Chinese words break anywhere
            page.navigate("/compare?case=1&case=55");
            assertThat(page.locator(".compare-facts th[scope=row]").first().boundingBox().width)
                    .isLessThan(130); // what is compared needs the room
            page.navigate("/quality?lang=zh");
            assertThat(page.locator("#completeness + div td").first().boundingBox().width)
                    .isGreaterThan(48);
        }
    }

    @Test
    void hasTargetsForFingers() {
        try (Visitor visitor = Visitor.at(
                port,
                options -> options.setViewportSize(390, 800).setHasTouch(true).setIsMobile(true))) {
            for (String address : new String[] {"/", "/cases", "/cases/1", "/charts", "/quality", "/about"}) {
                visitor.page().navigate(address);
                assertThat((List<?>) visitor.page().evaluate(SMALL_TARGETS))
                        .as(address)
                        .isEmpty();
            }
        }
    }

    @Test
    void goesEverywhereByKeyboard() {
        try (Visitor visitor = Visitor.at(port)) {
            Page page = visitor.page();
            page.navigate("/");
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isFocused();

            page.keyboard().press("/");
            assertThat(page.locator("#hero-search")).isFocused();
            page.keyboard().type("海关");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("/cases\\?q="));

            page.navigate("/cases");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            for (int tabs = 2; tabs <= 12 && !isFirstResult(page); tabs++) {
                page.keyboard().press("Tab");
            }
            assertThat(page.locator(".case-card h3 a").first()).isFocused();

            page.navigate("/cases");
            page.keyboard().press("j");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(".case-card h3 a").nth(1)).isFocused();
            page.keyboard().press("ArrowUp");
            assertThat(page.locator(".case-card h3 a").first()).isFocused();

            page.keyboard().press("?");
            assertThat(page.locator("#keys")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator("#keys")).isHidden();
            page.locator(".case-card h3 a").first().focus();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("/cases/"));
        }
    }

    private static boolean isFirstResult(Page page) {
        return (boolean) page.locator(".case-card h3 a").first().evaluate("link => link === document.activeElement");
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
