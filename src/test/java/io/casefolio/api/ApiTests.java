package io.casefolio.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.Dimension;
import io.casefolio.testing.Browserless;
import io.casefolio.testing.Browserless.Answer;
import io.casefolio.testing.CatalogueTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@CatalogueTest
class ApiTests {

    private static final String[] ITEM = {"slug", "number", "title", "titleEn", "system", "link", "platforms"};
    private static final List<String> DIMENSIONS =
            Stream.of(Dimension.values()).map(Dimension::key).toList();
    private static final String[] SOURCE = {"document", "lineFrom", "lineTo"};

    private Browserless browser = new Browserless(0);

    @BeforeEach
    void open(@LocalServerPort int port) {
        browser = new Browserless(port);
    }

    @Test
    void givesACaseInTheShapeOfTheDesign() {
        JsonNode study = json("/api/v1/cases/1");

        assertThat(study.propertyNames()).containsExactly(concat(ITEM, "sections"));
        assertThat(study.get("slug").asString()).isEqualTo("1");
        assertThat(study.get("number").intValue()).isEqualTo(1);
        assertThat(study.get("title").asString()).isEqualTo("大数据海关案例");
        assertThat(study.get("titleEn").asString()).isEqualTo("Big data customs");
        JsonNode system = study.get("system");
        assertThat(system.propertyNames())
                .contains("name", "category", "year", "region", "city", "industry", "scale", "technologies")
                .contains("technologiesAsWritten", "source");
        assertThat(system.get("name").asString()).isEqualTo("智慧海关大脑");
        assertThat(system.get("category").asString()).isEqualTo("智慧物联网系统");
        assertThat(system.get("year").intValue()).isEqualTo(2021);
        assertThat(system.get("region").asString()).isEqualTo("浙江");
        assertThat(system.get("city").asString()).isEqualTo("杭州");
        assertThat(system.get("industry").asString()).isEqualTo("政务");
        assertThat(system.get("scale").asString()).isEqualTo("市级");
        assertThat(strings(system.get("technologies"))).containsExactly("AI（NLP等）", "数字孪生", "知识图谱", "ETL");
        assertThat(system.get("technologiesAsWritten").asString()).isEqualTo("AI（NLP等）、数字孪生、知识图谱、ETL等技术");
        assertThat(system.get("source").propertyNames()).containsExactly(SOURCE);
        assertThat(study.get("link").propertyNames()).containsExactly("basis", "confidence", "evidence");
        assertThat(study.get("link").get("basis").asString()).isEqualTo("curated");
        JsonNode hadoop = study.get("platforms").get(0);
        assertThat(hadoop.propertyNames()).containsExactly("name", "asWritten", "url");
        assertThat(hadoop.get("url").asString()).isEqualTo("https://hadoop.apache.org/");
        JsonNode background = study.get("sections").get(0);
        assertThat(background.propertyNames()).containsExactly("kind", "heading", "html", "text", "source");
        assertThat(background.get("kind").asString()).isEqualTo("background");
        assertThat(background.get("heading").asString()).isEqualTo("项目背景");
        assertThat(background.get("html").asString()).startsWith("<p>2021年，");
        assertThat(background.get("text").asString()).startsWith("2021年，");
        assertThat(background.get("source").propertyNames()).containsExactly(SOURCE);
        assertThat(background.get("source").get("lineFrom").intValue()).isEqualTo(809);
    }

    @Test
    void listsCasesWithoutTheirSections() {
        JsonNode list = json("/api/v1/cases?size=100");

        assertThat(list.propertyNames()).containsExactly("total", "page", "size", "items");
        assertThat(list.get("total").intValue()).isEqualTo(61);
        assertThat(list.get("page").intValue()).isEqualTo(1);
        assertThat(list.get("size").intValue()).isEqualTo(100);
        assertThat(list.get("items"))
                .hasSize(61)
                .allSatisfy(item -> assertThat(item.propertyNames()).containsExactly(ITEM));
        assertThat(json("/api/v1/cases?size=100&industry=%E6%94%BF%E5%8A%A1").get("items"))
                .hasSize(24)
                .allSatisfy(
                        item -> assertThat(item.get("system").get("industry").asString())
                                .isEqualTo("政务"));
    }

    @Test
    void givesEachOfTheCasesByItsSlug() {
        assertThat(IntStream.rangeClosed(1, 61)).allSatisfy(number -> {
            JsonNode study = json("/api/v1/cases/" + number);
            assertThat(study.get("number").intValue()).isEqualTo(number);
            assertThat(study.get("sections")).hasSize(6);
            assertThat(study.get("system").get("region").asString()).isNotBlank();
            assertThat(study.get("system").get("city").asString()).isNotBlank();
        });
    }

    @Test
    void givesAMunicipalityItsOwnNameAsCity() {
        assertThat(json("/api/v1/cases?size=100&region=%E5%8C%97%E4%BA%AC").get("items"))
                .hasSize(18)
                .allSatisfy(item ->
                        assertThat(item.get("system").get("city").asString()).isEqualTo("北京"));
    }

    @Test
    void givesFacetsThatOccurWithLabels() {
        JsonNode facets = json("/api/v1/facets?industry=%E6%94%BF%E5%8A%A1&city=nothing&lang=en");
        JsonNode all = json("/api/v1/facets?lang=en");

        assertThat(all).allSatisfy(facet -> {
            assertThat(facet.propertyNames()).containsExactly("name", "values");
            assertThat(facet.get("values")).isNotEmpty().allSatisfy(value -> {
                assertThat(value.propertyNames()).containsExactly("value", "label", "count", "selected");
                assertThat(value.get("count").intValue()).isPositive();
                assertThat(value.get("selected").booleanValue()).isFalse();
            });
        });
        assertThat(StreamSupport.stream(all.spliterator(), false)
                        .map(facet -> facet.get("name").asString()))
                .containsExactly(
                        "year", "region", "city", "industry", "scale", "category", "technology", "platform", "section");
        assertThat(facets)
                .allSatisfy(facet -> assertThat(facet.get("values").isEmpty())
                        .isEqualTo(!facet.get("name").asString().equals("city")));
        assertThat(all.toString())
                .contains("{\"value\":\"政务\",\"label\":\"Government\",\"count\":24,\"selected\":false}");
        assertThat(json("/api/v1/facets?industry=%E6%94%BF%E5%8A%A1&lang=zh").toString())
                .contains("{\"value\":\"政务\",\"label\":\"政务\",\"count\":24,\"selected\":true}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"year", "region", "industry", "scale"})
    void givesFrequenciesThatAgree(String dimension) {
        JsonNode frequencies = json("/api/v1/frequencies/" + dimension);

        assertThat(frequencies).allSatisfy(frequency -> {
            assertThat(frequency.propertyNames()).containsExactly("value", "published", "derived");
            assertThat(frequency.get("published")).isEqualTo(frequency.get("derived"));
        });
        assertThat(StreamSupport.stream(frequencies.spliterator(), false)
                        .mapToInt(frequency -> frequency.get("derived").intValue())
                        .sum())
                .isEqualTo(61);
    }

    @Test
    void givesProblemsInTheLanguageAskedFor() {
        JsonNode problems = json("/api/v1/problems?lang=en");

        assertThat(problems)
                .hasSize(9)
                .allSatisfy(problem -> assertThat(problem.propertyNames())
                        .containsExactly("level", "kind", "document", "line", "value", "expected", "message"));
        assertThat(problems.toString()).contains("The picture “nianfen.png” does not come with the document");
        assertThat(json("/api/v1/problems?lang=zh").toString()).contains("文档没有附带图片“nianfen.png”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/cases?page=0",
                "/api/v1/cases?size=101",
                "/api/v1/facets?yearFrom=x",
                "/api/v1/cases/none",
                "/api/v1/frequencies/colour",
                "/api/v1/none",
                "/api/v1/cases?page=%zz"
            })
    void describesErrorsAsProblems(String address) {
        Answer answer = browser.get(address);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("status").intValue()).isEqualTo(answer.status());
        assertThat(answer.json().get("title").asString()).isNotBlank();
        assertThat(answer.json().get("instance").asString()).isEqualTo(address.replaceFirst("\\?.*", ""));
    }

    @Test
    void saysWhatWasExpected() {
        assertThat(browser.get("/api/v1/cases?size=0").json().get("detail").asString())
                .isEqualTo("size=0: expected 1–100");
        assertThat(browser.get("/api/v1/cases/none").json().get("detail").asString())
                .contains("none");
    }

    @Test
    void answersInJsonOnly() {
        assertThat(browser.get("/api/v1/cases", "Accept: text/html,*/*;q=0.8").header("content-type"))
                .isEqualTo("application/json");
        assertThat(browser.get("/api/v1/cases", "Accept: image/png").status()).isEqualTo(406);
        assertThat(browser.ask("POST", "/api/v1/cases").status()).isEqualTo(405);
    }

    @Test
    void documentsItsFiveAddresses() {
        assertThat(json("/v3/api-docs").get("paths").propertyNames())
                .contains(
                        "/api/v1/cases",
                        "/api/v1/cases/{slug}",
                        "/api/v1/facets",
                        "/api/v1/frequencies/{dimension}",
                        "/api/v1/problems");
    }

    @Test
    void documentsWhatAddressesTake() {
        List<String> filters = new ArrayList<>(List.of("q"));
        filters.addAll(DIMENSIONS);
        filters.addAll(List.of("yearFrom", "yearTo"));

        assertThat(taken("/api/v1/cases")).containsExactlyElementsOf(with(filters, "sort", "page", "size"));
        assertThat(taken("/api/v1/facets")).containsExactlyElementsOf(with(filters, "lang"));
        assertThat(taken("/api/v1/frequencies/{dimension}")).containsExactly("dimension");
        assertThat(taken("/api/v1/problems")).containsExactly("lang");
        assertThat(taken("/cases.csv")).containsExactlyElementsOf(with(filters, "sort"));
        assertThat(taken("/charts/{dimension}.svg"))
                .containsExactlyInAnyOrderElementsOf(
                        with(filters, "dimension", "lang", "theme", "width", "height", "form"));
        assertThat(json("/v3/api-docs").toString()).doesNotContain("MultiValueMap");
    }

    @Test
    void documentsTheFormOfEachParameterAndOnlyThoseOfThePathAsRequired() {
        for (String path : json("/v3/api-docs").get("paths").propertyNames()) {
            assertThat(documented(path)).as(path).allSatisfy(parameter -> {
                assertThat(parameter.path("schema").path("type").asString()).isNotBlank();
                assertThat(parameter.path("required").booleanValue(false))
                        .isEqualTo(parameter.get("in").asString().equals("path"));
            });
        }
    }

    @Test
    void documentsTheValuesThatItTakes() {
        List<String> sorts = documentedValues("/api/v1/cases", "sort");

        assertThat(documentedValues("/api/v1/frequencies/{dimension}", "dimension"))
                .isEqualTo(DIMENSIONS)
                .allSatisfy(dimension -> json("/api/v1/frequencies/" + dimension));
        assertThat(sorts).allSatisfy(sort -> json("/api/v1/cases?sort=" + sort));
        assertThat(browser.get("/api/v1/cases?sort=none").json().get("detail").asString())
                .endsWith(String.join(" | ", sorts));
    }

    @Test
    void documentsItsName() {
        JsonNode info = json("/v3/api-docs").get("info");

        assertThat(info.get("title").asString()).isEqualTo("Casefolio");
        assertThat(info.get("version").asString()).isEqualTo("v1");
    }

    private List<JsonNode> documented(String path) {
        JsonNode operation = json("/v3/api-docs").get("paths").get(path).get("get");
        return operation.path("parameters").valueStream().toList();
    }

    private List<String> taken(String path) {
        return documented(path).stream()
                .map(parameter -> parameter.get("name").asString())
                .toList();
    }

    private List<String> documentedValues(String path, String name) {
        return documented(path).stream()
                .filter(parameter -> parameter.get("name").asString().equals(name))
                .flatMap(parameter -> strings(parameter.get("schema").get("enum")).stream())
                .toList();
    }

    private static List<String> with(List<String> names, String... more) {
        return Stream.concat(names.stream(), Stream.of(more)).toList();
    }

    private JsonNode json(String address) {
        Answer answer = browser.get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        assertThat(answer.header("content-type")).isEqualTo("application/json");
        return answer.json();
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static String[] concat(String[] names, String name) {
        String[] all = Arrays.copyOf(names, names.length + 1);
        all[names.length] = name;
        return all;
    }
}
