package io.casefolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.testing.Browserless;
import io.casefolio.testing.Browserless.Answer;
import io.casefolio.testing.CatalogueTest;
import io.casefolio.testing.Site;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the heads of pages tell programs. */
@CatalogueTest
@Tag("markup") // the same whatever the database
class HeadsTests {

    private final Browserless browser;
    private final int port;

    HeadsTests(@Autowired Browserless browser, @LocalServerPort int port) {
        this.browser = browser;
        this.port = port;
    }

    private Document page(String address) {
        return browser.get(address).page();
    }

    private static String meta(String name, Document page) {
        return page.select("meta[name=" + name + "], meta[property=" + name + "]")
                .attr("content");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void describesEveryPageInWordsOfItsOwn(String language) {
        List<String> descriptions = Site.crawl(port, language).pages().entrySet().stream()
                .filter(page -> page.getValue().select("meta[name=robots]").isEmpty())
                .map(page -> meta("description", page.getValue()))
                .toList();

        assertThat(descriptions).hasSizeGreaterThan(61).doesNotHaveDuplicates().allMatch(text -> !text.isBlank());
    }

    @Test
    void describesACaseByTheFirstSentenceOfItsSummaryOrText() {
        Document english = page("/cases/1?lang=en");
        Document chinese = page("/cases/1?lang=zh");

        assertThat(english.select("#summary p").text()).startsWith(meta("description", english));
        assertThat(chinese.select("details.summary > #summary").text()).startsWith(meta("description", english));
        assertThat(meta("description", english)).matches("[A-Z].{20,}\\.");
        assertThat(chinese.select("#goals .text").text()).startsWith(meta("description", chinese));
    }

    @Test
    void describesListsAndChartsByFiltersAndNumber() {
        assertThat(meta("description", page("/cases?industry=%E6%94%BF%E5%8A%A1&lang=en")))
                .isEqualTo("24 cases of real big-data and IoT systems: Government");
        assertThat(meta("description", page("/charts?industry=%E6%94%BF%E5%8A%A1&yearFrom=2020&lang=zh")))
                .matches("\\d+ 个案例的图表，.*：政务 · 2020–");
        assertThat(meta("description", page("/cases?lang=en"))).startsWith("61 cases of real");
    }

    @Test
    void tellsNetworksWhatAPageIs() {
        Document study = page("/cases/1?lang=zh");

        assertThat(study.select("meta[property^=og:]").stream()
                        .collect(Collectors.toMap(tag -> tag.attr("property"), tag -> tag.attr("content"))))
                .containsEntry("og:title", "大数据海关案例")
                .containsEntry("og:type", "article")
                .containsEntry("og:site_name", "Casefolio")
                .containsEntry("og:locale", "zh_CN")
                .containsEntry("og:url", "http://localhost/cases/1?lang=zh")
                .containsEntry("og:description", meta("description", study));
        assertThat(page("/cases?lang=en").select("meta[property=og:type]").attr("content"))
                .isEqualTo("website");
        assertThat(browser.send("GET /cases/1 HTTP/1.0\r\nHost: a.example\r\n\r\n")
                        .page()
                        .select("meta[property=og:url], meta[name=citation_public_url]"))
                .isEmpty();
    }

    @Test
    void hasAPictureForNetworks() {
        String picture =
                page("/cases/1?lang=zh").select("meta[property=og:image]").attr("content");

        assertThat(picture).isEqualTo("http://localhost/cases/1.png?lang=zh");
        Answer answer = browser.get("/cases/1.png?lang=zh");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type")).isEqualTo("image/png");
        assertThat(answer.body())
                .contains("IHDR")
                .isNotEqualTo(browser.get("/cases/1.png?lang=en").body());
        assertThat(browser.get("/cases/none.png").status()).isEqualTo(404);
        assertThat(page("/cases").select("meta[property=og:image]")).isEmpty();
    }

    @Test
    void tellsReferenceManagersWhatIsKnown() {
        assertThat(page("/cases/1?lang=en").select("meta[name^=citation_]").stream()
                        .map(tag -> tag.attr("name") + "=" + tag.attr("content")))
                .containsExactly(
                        "citation_title=大数据海关案例",
                        "citation_publication_date="
                                + LocalDate.now(ZoneOffset.UTC).toString().replace('-', '/'),
                        "citation_language=zh",
                        "citation_public_url=http://localhost/cases/1");
        assertThat(page("/cases").select("meta[name^=citation_]")).isEmpty();
    }

    @Test
    void leadsProgramsFromACaseToItsLines() {
        JsonNode work = JsonMapper.shared()
                .readTree(page("/cases/1?lang=en")
                        .select("script[type=application/ld+json]")
                        .get(0)
                        .data());

        assertThat(work.at("/name/0/@value").asString()).isEqualTo("大数据海关案例");
        assertThat(work.get("url").asString()).isEqualTo("http://localhost/cases/1");
        assertThat(work.at("/isPartOf/url").asString()).isEqualTo("http://localhost/");
        String lines = work.at("/isBasedOn/0/url").asString();
        assertThat(lines)
                .startsWith("http://localhost/documents/iot-case-studies.md?version=")
                .contains("&lines=808-833");
        assertThat(page(lines.replaceAll("http://localhost|#.*", "")).text()).contains("大数据海关案例");
        assertThat(page("/cases").select("script[type=application/ld+json]")).isEmpty();
    }
}
