package io.casefolio.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.casefolio.source.SourceDocument;
import io.casefolio.testing.ChromiumTest;
import io.casefolio.testing.SampleTables;
import io.casefolio.testing.Samples;
import io.casefolio.testing.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Text that no designer thinks of stays readable. */
@ChromiumTest
class OddCorpusTests {

    private static final String LONG = "A".repeat(2000);
    private static final String RIGHT_TO_LEFT = "نظام المدينة الذكية";
    private static final String EMOJI = "🚀👩‍👩‍👧‍👦 平台";

    private static final String CUT = """
            [...document.querySelectorAll('main *')]
                .filter(e => ['hidden', 'clip'].includes(getComputedStyle(e).overflowX)
                    && e.scrollWidth > e.clientWidth + 1 && !e.closest('.visually-hidden, svg'))
                .map(e => e.outerHTML.slice(0, 120))""";

    @TempDir
    private static Path folder;

    private final int port;

    OddCorpusTests(@LocalServerPort int port) {
        this.port = port;
    }

    @DynamicPropertySource
    static void corpus(DynamicPropertyRegistry settings) {
        String technologies =
                IntStream.rangeClosed(1, 500).mapToObj(i -> "技术" + i).collect(Collectors.joining("、"));
        write(Samples.markdown(Samples.systems(
                        Samples.row("工业互联网", LONG, "2021", "浙江杭州", "政务", "市级", technologies),
                        Samples.system(RIGHT_TO_LEFT),
                        Samples.system(EMOJI))
                + Samples.cases(
                        Samples.study(1, LONG).replace("项目背景的内容", LONG),
                        Samples.study(2, RIGHT_TO_LEFT).replace("项目背景的内容", RIGHT_TO_LEFT.repeat(50)),
                        Samples.study(3, EMOJI).replace("项目背景的内容", "🚀".repeat(500)),
                        "### 3.4 没有任何章节\n")));
        write(SampleTables.vocabulary());
        write(SampleTables.crosswalk(
                "1,1," + LONG + ",certain,why",
                "2,2," + RIGHT_TO_LEFT + ",certain,why",
                "3,3," + EMOJI + ",certain,why"));
        settings.add("casefolio.corpus", () -> folder);
    }

    private static void write(SourceDocument document) {
        try {
            Files.write(folder.resolve(document.name()), document.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void fitsAndIsNotCut(int width) {
        try (Visitor visitor = Visitor.at(port, options -> options.setViewportSize(width, 900))) {
            Page page = visitor.page();
            for (String address : new String[] {
                "/", "/cases", "/cases?q=技术1", "/cases/1", "/cases/2", "/cases/3", "/cases/4", "/charts", "/quality"
            }) {
                page.navigate(address);

                assertThat(page.locator("h1")).isVisible();
                assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as("pixels that %s is too wide", address)
                        .isEqualTo(0);
                assertThat((List<?>) page.evaluate(CUT)).as("cut on " + address).isEmpty();
            }
        }
    }

    @Test
    void narrowsAFacetOf500Values() {
        try (Visitor visitor = Visitor.at(port)) {
            Page page = visitor.page();
            page.navigate("/cases");
            Locator facet = page.locator("#facet-technology");
            facet.locator("summary").click();
            facet.locator("p a").click();
            assertThat(facet.locator("li")).hasCount(502);
            facet.locator("[data-filters-values]").fill("技术499");

            assertThat(facet.locator("li:not([hidden])")).hasCount(1);
            facet.locator("li:not([hidden]) a").click();
            assertThat(page.locator("#total")).hasText("1 case");
        }
    }

    @Test
    void saysThatACaseHasNoSection() {
        try (Visitor visitor = Visitor.at(port)) {
            visitor.page().navigate("/cases/4");

            assertThat(visitor.page().locator("h1")).hasText("没有任何章节");
            assertThat(visitor.page().locator("main")).containsText("The document has no text for this case.");
        }
    }
}
