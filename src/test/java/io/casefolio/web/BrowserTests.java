package io.casefolio.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.casefolio.testing.ChromiumTest;
import io.casefolio.testing.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The ways that people with a mouse go. */
@ChromiumTest
class BrowserTests {

    private final Visitor visitor;
    private final Page page;

    BrowserTests(@LocalServerPort int port) {
        this.visitor = Visitor.at(port);
        this.page = visitor.page();
    }

    @BeforeEach
    void open() {
        page.navigate("/");
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @Test
    void searchesFiltersChartsReadsAndGoesBack() {
        page.locator("#hero-search").fill("数据");
        page.locator("#hero-search").press("Enter");
        assertThat(page.locator("mark").first()).hasText("数据");
        facet("industry", "Government").click();
        assertThat(page.locator("#facet-industry a[aria-current]")).containsText("Government");
        String total = page.locator("#total").innerText();
        String list = page.url();

        page.locator(".case-card h3 a").first().click();
        assertThat(page.locator(".case-text section:not(.summary) h2")).hasCount(6);
        page.goBack();
        assertThat(page).hasURL(list);
        assertThat(page.locator("#total")).hasText(total);

        page.navigate("/charts" + list.substring(list.indexOf('?')));
        assertThat(page.locator("#total")).hasText(total);
        page.locator("#chart-year summary").first().click();
        Locator row = page.locator("#chart-year tbody tr").first();
        String count = row.locator("td").first().innerText().strip();
        row.locator("a").click();
        assertThat(page.locator("#total")).hasText(count + (count.equals("1") ? " case" : " cases"));
    }

    @Test
    void keepsEveryStateInTheAddress() {
        page.navigate("/cases");
        facet("scale", "National").click();
        assertThat(page.locator(".chips")).containsText("Scale: National");
        String shared = page.url();
        String total = page.locator("#total").innerText();
        page.locator(".list-tools a", new Page.LocatorOptions().setHasText("title"))
                .click();
        assertThat(page).hasURL(Pattern.compile("sort=title"));

        page.goBack();
        assertThat(page).hasURL(shared);
        assertThat(page.locator("#total")).hasText(total);
        page.goForward();
        assertThat(page).hasURL(Pattern.compile("sort=title"));
        assertThat(page.locator(".list-tools a[aria-current]", named("title"))).isVisible();

        page.navigate(shared);
        assertThat(page.locator("#total")).hasText(total);
    }

    @Test
    void exportsWhatItFound() throws IOException {
        page.navigate("/cases");
        facet("industry", "Finance").click();
        assertThat(page.locator(".chips")).containsText("Industry: Finance");
        String total = page.locator("#total").innerText().replaceAll("\\D", "");

        page.locator(".list-tools summary").click();
        Download csv = page.waitForDownload(
                () -> page.locator(".list-tools a", named("CSV")).click());

        assertThat(csv.suggestedFilename()).endsWith(".csv");
        try (CSVParser records = CSVParser.parse(csv.path(), StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
            assertThat(records.getRecords()).hasSize(Integer.parseInt(total) + 1);
        }
    }

    @Test
    void keepsFiltersAndPageWhenLanguageAndThemeChange() {
        page.navigate("/cases");
        facet("industry", "Government").click();
        assertThat(page.locator(".chips")).containsText("Government");
        String total = page.locator("#total").innerText().replaceAll("\\D", "");

        page.locator("#site-wishes a", named("中文")).click();
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        assertThat(page.locator("#total")).containsText(total);
        page.locator("#site-wishes a[title='深色模式']").click();
        assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
        assertThat(page.locator("#total")).containsText(total);

        page.navigate("/about");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
    }

    @Test
    void leadsFromFilterToFilterWithTheSetThatIsShown() {
        page.navigate("/cases?edition=1");
        facet("industry", "Finance").click();
        assertThat(page.locator(".chips")).containsText("Industry: Finance");
        String total = page.locator("#total").innerText();
        assertThat(page.locator(".print-only")).containsText("industry=");

        page.locator(".site-nav a", named("Charts")).click();
        assertThat(page).hasURL(Pattern.compile("/charts\\?industry="));
        assertThat(page.locator("#total")).hasText(total);

        facet("scale", "Enterprise").click();
        assertThat(page.locator(".chips")).containsText("Scale: Enterprise");
        total = page.locator("#total").innerText();
        page.locator(".site-nav a", named("Cases")).click();
        assertThat(page).hasURL(Pattern.compile("/cases\\?industry=.*scale="));
        assertThat(page.locator("#total")).hasText(total);
    }

    @Test
    void comparesCasesThatWereTickedInDifferentLists() {
        page.navigate("/cases");
        Locator ticks = page.locator("label.compare-tick input");
        ticks.first().check();
        facet("industry", "Finance").click();
        assertThat(page.locator(".chips")).containsText("Industry: Finance");
        assertThat(page.locator(".ticked")).hasText("(1)");
        assertThat(page.locator("#compare button")).isDisabled();
        ticks.first().check();
        ticks.nth(1).check();

        page.locator(".chips a", named("Industry")).click();
        assertThat(page.locator("#total")).hasText("61 cases");
        assertThat(page.locator(".ticked")).hasText("(3)");
        assertThat(ticks.first()).isChecked();
        ticks.first().uncheck();
        assertThat(page.locator(".ticked")).hasText("(2)");
        page.locator(".pagination a[rel=next]").click();
        assertThat(page).hasURL(Pattern.compile("page=2"));
        assertThat(page.locator(".ticked")).hasText("(2)");

        page.locator("#compare button").click();
        assertThat(page.locator(".compare-facts thead a")).hasCount(2);
    }

    @Test
    void keepsTicksForReadersWhoComeBack() {
        page.navigate("/cases?size=10");
        Locator ticks = page.locator("label.compare-tick input");
        ticks.first().check();
        page.locator(".pagination a[rel=next]").click();
        assertThat(page).hasURL(Pattern.compile("page=2"));
        ticks.first().check();
        assertThat(page.locator(".ticked")).hasText("(2)");

        page.goBack();
        assertThat(page.locator(".pagination .active")).hasText("1");
        assertThat(page.locator(".ticked")).hasText("(2)");
        assertThat(ticks.first()).isChecked();
        page.reload();
        assertThat(page.locator(".ticked")).hasText("(2)");

        page.navigate("/cases");
        assertThat(page.locator(".ticked")).isEmpty();
        assertThat(ticks.first()).not().isChecked();
        ticks.nth(2).check();
        page.goBack();
        assertThat(page.locator(".ticked")).hasText("(2)");
        page.goForward();
        assertThat(page.locator(".ticked")).hasText("(1)");
    }

    @Test
    void keepsWhatIsTypedAndNotAskedForYet() {
        page.navigate("/cases");
        page.locator("#list-search").fill("银行");
        page.locator("#year-from").fill("2018");
        facet("industry", "Finance").click();
        assertThat(page.locator(".chips")).containsText("Industry: Finance");
        assertThat(page.locator("#list-search")).hasValue("银行");
        assertThat(page.locator("#year-from")).hasValue("2018");

        page.locator("#list-search").press("Enter");
        assertThat(page).hasURL(Pattern.compile("q=%E9%93%B6"));
        assertThat(page.locator("#list-search")).hasValue("银行");
        assertThat(page.locator("#year-from")).hasValue("2018");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases?view=table",
                "/charts",
                "/charts?rows=city&columns=technology",
                "/compare?case=1&case=2&case=3&case=4"
            })
    void printsWholeTables(String address) {
        page.setViewportSize(720, 900);
        page.navigate(address);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");

        assertThat(page.locator("table").first()).isVisible();
        assertThat(page.evaluate("""
                        [...document.querySelectorAll(".table-responsive")]
                            .filter(box => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)
                            .map(box => box.textContent.trim().slice(0, 50))""")).isEqualTo(List.of());
    }

    @Test
    void leavesReadersWhereTheyWereAfterAFilter() {
        page.navigate("/cases");
        Locator technologies = page.locator("#facet-technology");
        technologies.locator("summary").click();
        assertThat(technologies.locator("li")).hasCount(5);
        technologies.locator("a", in("All 92")).click();
        assertThat(technologies.locator("li")).hasCount(92);
        assertThat(page).hasURL(Pattern.compile("/cases$"));
        assertThat(technologies.locator("[data-filters-values]")).isFocused();
        technologies.locator("[data-filters-values]").fill("data coll");
        assertThat(technologies.locator("li:not([hidden])")).not().hasCount(92);
        technologies.locator("li:not([hidden]) a", in("Big data collection")).click();

        assertThat(page.locator(".chips")).containsText("Technologies: Big data collection");
        assertThat(technologies).hasAttribute("open", "");
        assertThat(technologies.locator("[data-filters-values]")).hasValue("data coll");
        assertThat(technologies.locator("a[aria-current]")).isFocused();
        assertThat(page.locator("#news")).hasText(page.locator("#total").innerText());

        page.locator(".chips a", named("Technologies")).click();
        assertThat(page.locator("#total")).hasText("61 cases");
        assertThat(page.locator("#total")).isFocused();
    }

    @Test
    void keepsTheListInSightAfterAChoiceFarDown() {
        page.navigate("/cases");
        page.evaluate("scrollTo(0, document.body.scrollHeight)");
        facet("industry", "Sports").click();

        assertThat(page.locator(".chips")).containsText("Industry: Sports");
        assertThat(page.locator(".case-card h3 a").first()).isInViewport();
        assertThat(page.locator("#facet-industry a[aria-current]")).isFocused();
        assertThat(page.locator("#facet-industry a[aria-current]")).isInViewport();
    }

    @Test
    void showsTheErrorWhereAPartialUpdateFails() {
        page.navigate("/cases");
        page.locator("#year-from").evaluate("field => field.removeAttribute('pattern')");
        page.locator("#year-from").fill("never");
        page.locator(".years button").click();

        assertThat(page.locator("h1")).hasText("This address cannot be read");
        assertThat(visitor.complaints(3)) // of the update, of the script, of the page
                .allSatisfy(complaint -> assertThat(complaint).contains("400"));
    }

    @Test
    void doesWithoutWhatTheBrowserDenies() {
        page.addInitScript(
                "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied'); } });"
                        + "Object.defineProperty(navigator, 'clipboard', { value: undefined });");
        page.navigate("/cases/1");
        assertThat(page.locator("[data-copies=address]")).isHidden();
        page.locator("#cite > summary").click();
        assertThat(page.locator("[data-copies=cite-apa]")).isVisible();
        page.keyboard().press("/");
        assertThat(page.locator("#site-search")).isFocused();
        page.locator("#site-search").fill("hg");
        assertThat(page.locator("#site-search-options [role=option]").first()).isVisible();
    }

    @Test
    void movesThroughATableByKeys() {
        page.navigate("/cases?view=table");
        Locator cases = page.locator(".case-table th[scope=row] a");
        page.keyboard().press("j");
        assertThat(cases.first()).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(cases.nth(1)).isFocused();
        page.keyboard().press("k");
        assertThat(cases.first()).isFocused();
    }

    @Test
    void suggestsInAListThatKeysMoveThrough() {
        Locator box = page.locator("#hero-search");
        Locator options = page.locator("#hero-search-options [role=option]");
        box.fill("hg"); // at once, so that nothing answers to a part of it
        assertThat(box).hasAttribute("aria-expanded", "true");
        assertThat(page.locator("#news")).hasText(options.count() + " suggestions");

        box.press("ArrowUp");
        assertThat(options.last()).hasAttribute("aria-selected", "true");
        box.press("ArrowDown"); // past the end lies the box
        assertThat(box).not().hasAttribute("aria-activedescendant", Pattern.compile(".*"));
        box.press("ArrowDown");
        assertThat(box).hasAttribute("aria-activedescendant", options.first().getAttribute("id"));
        box.press("Home");
        box.pressSequentially("zz");
        assertThat(box).hasValue("zzhg");
        assertThat(page.locator("#news")).hasText("No suggestions");
        box.press("Escape");
        assertThat(page.locator("#hero-search-options")).isHidden();
        assertThat(box).hasValue("zzhg");

        box.fill("haiguan");
        assertThat(options.first()).containsText("By pinyin: haiguan → 海关");
        box.press("ArrowDown");
        box.press("Enter");
        assertThat(page).hasURL(Pattern.compile("/cases/1$"));

        page.locator("#site-search").pressSequentially("数字孪");
        page.locator("#site-search-options a", named("Digital twin")).first().click();
        assertThat(page.locator(".chips")).containsText("Technologies: Digital twin");
    }

    private Locator facet(String dimension, String value) {
        return page.locator("#facet-" + dimension + " a", named(value)).first();
    }

    private static Locator.LocatorOptions in(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
