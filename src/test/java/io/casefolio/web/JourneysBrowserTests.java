package io.casefolio.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.casefolio.testing.ChromiumTest;
import io.casefolio.testing.Visitor;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What readers come for, from the overview on, in clicks on what they see, on a desk and on a phone. To press Enter counts
 * as a click, to type does not.
 */
@ChromiumTest
class JourneysBrowserTests {

    private final Visitor visitor;
    private final Page page;
    private int clicks;

    JourneysBrowserTests(@LocalServerPort int port) {
        visitor = Visitor.at(port, options -> options.setPermissions(List.of("clipboard-read", "clipboard-write")));
        page = visitor.page();
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void comparesTwoCasesOfHighwaysOrTransportInFive(int width) {
        search(width, "highway OR transport");
        Locator ticks = page.locator("label.compare-tick");
        click(ticks.nth(0));
        click(ticks.nth(1));
        click(page.locator("#compare button"));

        assertThat(page.locator(".compare-facts thead a")).hasCount(2);
        assertThat(clicks).isLessThanOrEqualTo(5);
    }

    @Test
    void copiesTheCitationOfAKnownCaseInFour() {
        search(1280, "大数据海关案例");
        click(page.locator(".case-card h3 a").first());
        click(page.locator("#cite > summary"));
        click(page.locator("[data-copies=cite-gbt7714]"));

        assertThat(page.locator("[data-copies=cite-gbt7714]")).hasText("Copied");
        assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                .startsWith("大数据海关案例: ")
                .contains("[DB/OL]//Casefolio")
                .endsWith("/cases/1.")
                .isEqualTo(page.locator("#cite-gbt7714").textContent());
        assertThat(clicks).isLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void chartsAFilteredListAndLeadsFromOneOfItsCasesToTheNextInOneEach(int width) {
        open(width);
        click(page.locator(".categories a").first());
        assertThat(page.locator(".chips a")).hasCount(2);
        String list = page.url();
        String total = page.locator("#total").innerText();

        clicks = 0;
        click(page.locator("a.list-charts"));
        assertThat(page).hasURL(Pattern.compile("/charts\\?category="));
        assertThat(page.locator("#total")).hasText(total);
        assertThat(clicks).isEqualTo(1);

        page.goBack();
        assertThat(page).hasURL(list);
        String second = page.locator(".case-card h3 a").nth(1).innerText();
        click(page.locator(".case-card h3 a").first());
        clicks = 0;
        click(page.locator(".case-place a[rel=next]"));
        assertThat(page.locator("h1")).hasText(second);
        assertThat(clicks).isEqualTo(1);
    }

    private void open(int width) {
        page.setViewportSize(width, 800);
        page.navigate("/");
    }

    private void search(int width, String text) {
        open(width);
        page.locator("#hero-search").fill(text);
        page.locator("#hero-search").press("Enter");
        clicks++;
    }

    private void click(Locator seen) {
        seen.click();
        clicks++;
    }
}
