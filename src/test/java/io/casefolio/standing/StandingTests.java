package io.casefolio.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.testing.Browserless;
import io.casefolio.testing.ImportingTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @Test
    void saysWhichFactsHaveChangedSinceTheCaseIsThere() throws IOException {
        long added = write(2020, "港口很大");
        long laterYear = write(2021, "港口很大");
        long laterText = write(2021, "港口很大，也很忙");

        JsonNode json = browser().json("/api/v1/cases/62").get("standing");
        assertThat(json.get("since").asLong()).isEqualTo(added);
        assertThat(json.get("changes").properties())
                .extracting(change -> change.getKey() + " " + change.getValue())
                .containsExactlyInAnyOrder("year " + laterYear, "background " + laterText);
        var page = browser().get("/cases/62?lang=en").page();
        assertThat(page.select(".case-facts dt:contains(Year) a[rel=nofollow]").text())
                .isEqualTo("since edition " + laterYear);
        assertThat(page.select("#background .headed a[rel=nofollow]").attr("href"))
                .isEqualTo("/cases/62?edition=" + (laterText - 1));
        assertThat(page.select(".case-facts dt:contains(Region) a[rel=nofollow]"))
                .isEmpty();
        assertThat(page.select(".case-facts").text())
                .contains("Unchanged since edition " + added + ", but for what says otherwise.");
        assertThat(browser()
                        .get("/cases/62?lang=en&edition=" + laterYear)
                        .page()
                        .select("#background .headed a[rel=nofollow]"))
                .as("before the text was changed")
                .isEmpty();
    }

    @Test
    void isNewWhereACaseComesBack() throws IOException {
        write(2020, "港口很大");
        Files.delete(CASE);
        importer.importIfChanged();
        long back = write(2020, "港口很大");

        JsonNode json = browser().json("/api/v1/cases/62").get("standing");
        assertThat(json.get("since").asLong()).isEqualTo(back);
        assertThat(json.get("changes")).isEmpty();
        assertThat(browser()
                        .get("/cases/62?lang=en")
                        .page()
                        .select(".case-facts")
                        .text())
                .contains("Unchanged since edition " + back + ".");
    }

    @Test
    void doesNotTouchOtherCases() throws IOException {
        JsonNode before = browser().json("/api/v1/cases/1").get("standing");

        write(2020, "港口很大");

        assertThat(browser().json("/api/v1/cases/1").get("standing")).isEqualTo(before);
        assertThat(before.get("since").asLong()).isPositive();
    }
}
