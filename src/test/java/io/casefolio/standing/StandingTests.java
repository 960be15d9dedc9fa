package io.casefolio.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.testing.Browserless;
import io.casefolio.testing.ImportingTest;
import io.casefolio.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Each fact says since which edition it stands so, on the page and in JSON, of the newest edition and of earlier ones. */
@Tag("store")
class StandingTests extends ImportingTest {

    private static final Path CASE = CORPUS.resolve("port.md");
    private static final String PORT = """
            ---
            number: 62
            title: 智慧港口案例
            year: %d
            place: 浙江宁波
            platforms: Kafka
            ---
            ## 项目背景
            %s。
            """;

    @AfterEach
    void takeItAway() throws IOException {
        Files.deleteIfExists(CASE);
    }

    private long write(int year, String background) throws IOException {
        Files.writeString(CASE, PORT.formatted(year, background));
        assertThat(importer.importIfChanged()).isTrue();
        return catalogue.current().number();
    }

    private Browserless browser() {
        return new Browserless(port);
    }

    private JsonNode standing() {
        return browser().json("/api/v1/cases/62").get("standing");
    }

    private Document page(String more) {
        return browser().get("/cases/62?lang=en" + more).page();
    }

    @Test
    void saysWhichFactsHaveChangedSinceTheCaseIsThere() throws IOException {
        long added = write(2020, "港口很大");
        long laterYear = write(2021, "港口很大");
        long laterText = write(2021, "港口很大，也很忙");

        assertThat(standing().toString())
                .isEqualTo(
                        "{\"since\":%d,\"changes\":{\"background\":{\"edition\":%d,\"before\":%d},\"year\":{\"edition\":%d,\"before\":%d}}}"
                                .formatted(added, laterText, laterYear, laterYear, added));
        Document page = page("");
        assertThat(page.select(".case-facts dt:contains(Year) .since").text()).isEqualTo("since edition " + laterYear);
        assertThat(page.select("#background .headed .since").attr("href")).isEqualTo("/cases/62?edition=" + laterYear);
        assertThat(page.select(".case-facts dt:contains(Region) .since")).isEmpty();
        assertThat(page.select(".case-facts").text())
                .contains("Changed since edition %d: Background (edition %d) · Year (edition %d)"
                        .formatted(added, laterText, laterYear));
        Document earlier = page("&edition=" + laterYear);
        assertThat(earlier.select("#background .since"))
                .as("before the text was changed")
                .isEmpty();
        assertThat(earlier.select(".case-facts dt:contains(Year) .since").attr("href"))
                .as("stays with no edition")
                .isEqualTo("/cases/62?edition=" + added);
    }

    @Test
    void leadsToTheEditionBeforeWhereAnImportHasFailedBetween() throws IOException {
        long added = write(2020, "港口很大");
        for (Path file : files()) {
            Files.delete(file);
        }
        assertThat(importer.importIfChanged()).isTrue();
        assertThat(catalogue.current().number()).as("the import failed").isEqualTo(added);
        copy(Samples.CORPUS, CORPUS);
        long later = write(2021, "港口很大");
        assertThat(later).isGreaterThan(added + 1);

        String before = page("").select(".case-facts dt:contains(Year) .since").attr("href");

        assertThat(before).isEqualTo("/cases/62?edition=" + added);
        assertThat(browser()
                        .get(before + "&lang=en")
                        .page()
                        .select(".case-facts")
                        .text())
                .contains("2020", "Unchanged since edition " + added + ".");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.toList();
        }
    }

    @Test
    void namesFactsThatAreGone() throws IOException {
        write(2020, "港口很大");
        Files.writeString(CASE, PORT.formatted(2020, "港口很大").replace("year: 2020\n", ""));
        importer.importIfChanged();

        assertThat(page("").select(".case-facts dt:contains(Year)")).isEmpty();
        assertThat(page("").select(".case-facts").text())
                .contains("Year (edition " + catalogue.current().number() + ")");
    }

    @Test
    void isNewWhereACaseComesBack() throws IOException {
        write(2020, "港口很大");
        Files.delete(CASE);
        importer.importIfChanged();
        long back = write(2020, "港口很大");

        assertThat(standing().toString()).isEqualTo("{\"since\":%d,\"changes\":{}}".formatted(back));
        assertThat(page("").select(".case-facts").text()).contains("Unchanged since edition " + back + ".");
    }

    @Test
    void doesNotTouchOtherCases() throws IOException {
        JsonNode before = browser().json("/api/v1/cases/1").get("standing");

        write(2020, "港口很大");

        assertThat(browser().json("/api/v1/cases/1").get("standing")).isEqualTo(before);
        assertThat(before.get("since").asLong()).isPositive();
    }
}
