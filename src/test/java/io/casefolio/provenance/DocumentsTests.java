package io.casefolio.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.parse.DocumentParser;
import io.casefolio.parse.SystemRow;
import io.casefolio.testing.Browserless;
import io.casefolio.testing.Browserless.Answer;
import io.casefolio.testing.CatalogueTest;
import io.casefolio.testing.Samples;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;

/** Every fact can be followed to its lines in the document. */
@CatalogueTest
class DocumentsTests {

    private static final String NAME = "iot-case-studies.md";
    private static final String VERSION = Samples.corpus().sha256().substring(0, 12);
    private static final List<String> LINES = Samples.corpus().text().lines().toList();

    private static final Map<String, SystemRow> ROWS = DocumentParser.parse(Samples.corpus()).rows().stream()
            .collect(Collectors.toMap(SystemRow::name, Function.identity()));

    @Autowired
    private Browserless browser;

    @Autowired
    private MessageSource messages;

    private final Map<String, String> marked = new HashMap<>();

    @Test
    @Tag("markup") // the same whatever the database
    void leadsFromEveryFactToLinesThatContainItAsWritten() {
        int followed = 0;
        for (int number = 1; number <= 61; number++) {
            Document page = page("/cases/" + number + "?lang=en");
            JsonNode study = browser.json("/api/v1/cases/" + number);
            SystemRow row = Objects.requireNonNull(
                    ROWS.get(study.get("system").get("name").asString()));
            Map<String, String> facts = Map.of(
                    "fact.system", row.name(),
                    "dimension.category", row.category(),
                    "dimension.year", row.year(),
                    "dimension.region", row.place(),
                    "dimension.city", row.place(),
                    "dimension.industry", row.industry(),
                    "dimension.scale", row.scale(),
                    "dimension.technology", row.technologies());
            facts.forEach(
                    (label, written) -> assertThat(followed(fact(page, label))).contains(written));
            followed += facts.size() + followPlatforms(page, study) + followSections(page, study);
        }
        assertThat(followed).isGreaterThan(61 * (8 + 6));
    }

    private int followPlatforms(Document page, JsonNode study) {
        List<Element> shown = page.select("dt:contains(" + text("dimension.platform") + ") + dd li");
        List<JsonNode> platforms = study.get("platforms").valueStream().toList();
        assertThat(shown).hasSameSizeAs(platforms);
        for (int i = 0; i < shown.size(); i++) {
            Element place = shown.subList(i, shown.size()).stream()
                    .flatMap(item -> item.select(".place").stream())
                    .findFirst()
                    .orElseThrow();
            assertThat(followed(place))
                    .contains(platforms.get(i).get("asWritten").asString());
        }
        return shown.size();
    }

    private int followSections(Document page, JsonNode study) {
        List<Element> places = page.select("section .headed .place");
        List<JsonNode> sections = study.get("sections").valueStream().toList();
        assertThat(places).hasSameSizeAs(sections);
        for (int i = 0; i < places.size(); i++) {
            assertThat(followed(places.get(i)))
                    .startsWith("#### ")
                    .contains(sections.get(i).get("heading").asString());
        }
        return places.size();
    }

    private Element fact(Document page, String label) {
        List<Element> places = page.select(".case-facts .place").stream()
                .filter(place -> place.attr("aria-label")
                        .equals("Where this stands: %s, %s".formatted(text(label), place.text())))
                .toList();
        assertThat(places).as(label).hasSize(1);
        return places.get(0);
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.ENGLISH);
    }

    /** The words of the marked lines that a link leads to. */
    private String followed(Element place) {
        String address = place.attr("href");
        return marked.computeIfAbsent(address, unknown -> {
            assertThat(address).startsWith("/documents/" + NAME + "?version=" + VERSION + "&lines=");
            String[] parts = address.split("#", 2);
            Document source = page(parts[0]);
            List<Element> lines = source.select(".source-text li:has(> mark)");
            String numbers = lines.stream()
                    .map(line -> line.id().substring(1))
                    .collect(Collectors.collectingAndThen(Collectors.toList(), DocumentsTests::range));
            assertThat(place.text()).isEqualTo("¶ " + numbers);
            assertThat(lines.get(0).id()).isEqualTo(parts[1]);
            return lines.stream()
                    .map(Element::wholeText)
                    .collect(Collectors.joining(" "))
                    .replaceAll("\\s+", " ")
                    .strip();
        });
    }

    private static String range(List<String> numbers) {
        String first = numbers.get(0);
        return numbers.size() == 1 ? first : first + "–" + numbers.get(numbers.size() - 1);
    }

    @Test
    void showsADocumentLineForLineAsTextWithoutReadingIt() {
        Document page = page("/documents/" + NAME + "?version=" + VERSION);

        assertThat(page.select(".source-text li").stream().map(Element::wholeText))
                .isEqualTo(LINES);
        assertThat(page.select(".source-text li").eachAttr("id"))
                .hasSize(2078)
                .startsWith("L1", "L2")
                .endsWith("L2078");
        assertThat(page.select(".source-text td, .source-text a, mark")).isEmpty();
        assertThat(browser.get("/documents/" + NAME).body()).hasSizeLessThan(2_000_000);
    }

    @Test
    void leadsBackToTheCasesThatStandOnTheLines() {
        assertThat(casesAt("331-337")).containsExactly("/cases/1");
        assertThat(casesAt("809")).containsExactly("/cases/1");
        assertThat(casesAt("242")).hasSize(12).contains("/cases/1");
        assertThat(casesAt("5")).isEmpty();
    }

    private List<String> casesAt(String lines) {
        return page("/documents/" + NAME + "?lines=" + lines)
                .select("main a[href^=/cases/]")
                .eachAttr("href");
    }

    @Test
    void isNoPageOfItsOwnForSearchEngines() {
        Document page = page("/documents/" + NAME + "?lines=331-338");

        assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .endsWith("/documents/" + NAME + "?version=" + VERSION);
    }

    @Test
    void leadsFromProblemsCountsAndTheCrosswalkToTheirLines() {
        Document quality = page("/quality?lang=en");

        List<Element> places = new ArrayList<>(quality.select("a[href^=/documents/]"));
        assertThat(places).hasSize(9 + 5 + 14 + 10 + 10 + 61);
        Element picture =
                quality.select("#problems ~ div tr:contains(nianfen.png) a").get(0);
        assertThat(picture.text()).startsWith(NAME + ":");
        assertThat(page(picture.attr("href").replaceAll("#.*", ""))
                        .select("mark")
                        .text())
                .contains("nianfen.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/documents/none.md",
                "/documents/none.csv",
                "/documents/",
                "/documents",
                "/documents/iot-case-studies.md/",
                "/documents/iot-case-studies.md?version=000000000000",
                "/documents/vocabulary.csv?version=" + "aaaaaaaaaaaa"
            })
    void hasNoPageForWhatWasNeverImported(String address) {
        Answer answer = browser.get(address);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("content-type")).startsWith("text/html");
    }

    @ParameterizedTest
    @CsvSource({
        "version,x",
        "version,0123",
        "lines,0",
        "lines,a",
        "lines,9-3",
        "lines,2079",
        "lines,3-",
        "lines,1-2-3",
        "lines,99999999999",
        "from,0",
        "from,2079"
    })
    void saysWhichParameterItCannotRead(String parameter, String value) {
        Answer answer = browser.get("/documents/" + NAME + "?lang=en&" + parameter + "=" + value);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.page().select("main").text()).contains("“" + parameter + "” is “" + value + "”");
    }

    @Test
    void marksNothingBeyondTheEnd() {
        assertThat(page("/documents/" + NAME + "?lines=2078-9999")
                        .select("li:has(> mark)")
                        .eachAttr("id"))
                .containsExactly("L2078");
    }

    @Test
    void showsTheEditorsTablesToo() {
        assertThat(page("/documents/crosswalk.csv?lines=2").select("#L2 > mark").text())
                .startsWith("1,");
    }

    private Document page(String address) {
        Answer answer = browser.get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.page();
    }
}
