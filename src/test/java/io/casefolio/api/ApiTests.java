package io.casefolio.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.HeldEdition;
import io.casefolio.model.Dimension;
import io.casefolio.model.Reading;
import io.casefolio.model.Section;
import io.casefolio.testing.Browserless;
import io.casefolio.testing.Browserless.Answer;
import io.casefolio.testing.CatalogueTest;
import io.casefolio.testing.FirstCorpus;
import io.casefolio.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CatalogueTest
@Tag("api")
class ApiTests {

    private static final String[] ITEM = {
        "slug", "number", "title", "titleEn", "system", "link", "platforms", "summaryEn", "labels", "readings"
    };
    private static final String[] SOURCE = {"document", "lineFrom", "lineTo"};

    @Autowired
    private Browserless browser;

    @Autowired
    private Catalogue catalogue;

    @Test
    void asksOpenSearchWhereTheBuildRunsItOnACluster() {
        assertThat(catalogue.current() instanceof HeldEdition).isNotEqualTo(TestDatabase.isCluster());
    }

    @Test
    void explainsHowACaseMatchesWhereItDoesNotHaveWhatIsTyped() {
        JsonNode kubernetes = browser.json("/api/v1/cases?q=K8s&explain=true").get("items");
        JsonNode customs = browser.json("/api/v1/cases?q=customs&explain=true").get("items");

        assertThat(kubernetes).isNotEmpty().allSatisfy(item -> {
            JsonNode matched = item.get("matched").get(0);
            assertThat(matched.propertyNames()).containsExactly("how", "typed", "found");
            assertThat(matched.get("how").asString()).isEqualTo("synonym");
            assertThat(matched.get("typed").asString()).isEqualTo("k8s");
            assertThat(matched.get("found").asString()).isEqualTo("Kubernetes");
        });
        assertThat(customs).allSatisfy(item -> assertThat(item.get("matched")).isEmpty());
        assertThat(browser.json("/api/v1/cases?q=K8s").get("items"))
                .allSatisfy(item -> assertThat(item.propertyNames()).doesNotContain("matched"));
        assertThat(browser.get("/api/v1/cases?q=K8s&explain=perhaps").status()).isEqualTo(400);
    }

    @Test
    void givesACaseInTheShapeOfTheDesign() {
        JsonNode study = browser.json("/api/v1/cases/1");

        assertThat(study.propertyNames()).containsExactly(concat(ITEM, "sections", "standing"));
        assertThat(study.get("slug").asString()).isEqualTo("1");
        assertThat(study.get("number").intValue()).isEqualTo(1);
        assertThat(study.get("title").asString()).isEqualTo("大数据海关案例");
        assertThat(study.get("titleEn").asString()).isEqualTo("Big data for customs");
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
        assertThat(system.get("technologies").valueStream().map(JsonNode::asString))
                .containsExactly("人工智能", "自然语言处理", "数字孪生", "知识图谱", "ETL");
        assertThat(system.get("technologiesAsWritten").asString()).isEqualTo("AI（NLP等）、数字孪生、知识图谱、ETL等技术");
        assertThat(system.get("source").propertyNames()).containsExactly(SOURCE);
        JsonNode lines = system.get("lines");
        assertThat(lines.propertyNames())
                .containsExactly("name", "category", "year", "place", "industry", "scale", "technologies");
        assertThat(lines).allSatisfy(line -> assertThat(line.propertyNames()).containsExactly(SOURCE));
        assertThat(lines.get("name").get("lineFrom").intValue()).isEqualTo(331);
        assertThat(lines.get("category").get("lineFrom").intValue()).isEqualTo(242);
        assertThat(study.get("link").propertyNames()).containsExactly("basis", "confidence", "evidence");
        assertThat(study.get("link").get("basis").asString()).isEqualTo("curated");
        JsonNode hadoop = study.get("platforms").get(0);
        assertThat(hadoop.propertyNames()).containsExactly("name", "asWritten", "url", "source");
        assertThat(hadoop.get("source").propertyNames()).containsExactly(SOURCE);
        assertThat(hadoop.get("url").asString()).isEqualTo("https://hadoop.apache.org/");
        JsonNode background = study.get("sections").get(0);
        assertThat(background.propertyNames()).containsExactly("kind", "heading", "html", "text", "source", "readings");
        assertThat(background.get("kind").asString()).isEqualTo("background");
        assertThat(background.get("heading").asString()).isEqualTo("项目背景");
        assertThat(background.get("html").asString()).startsWith("<p>2021年，");
        assertThat(background.get("text").asString()).startsWith("2021年，");
        assertThat(background.get("source").propertyNames()).containsExactly(SOURCE);
        assertThat(background.get("source").get("lineFrom").intValue()).isEqualTo(809);
    }

    @Test
    void givesSummaryLabelsAndReadings() {
        for (String address : List.of("/api/v1/cases/1", "/api/v1/cases?size=1")) {
            JsonNode answer = browser.json(address);
            JsonNode study = answer.has("items") ? answer.get("items").get(0) : answer;
            assertThat(study.get("summaryEn").asString())
                    .isEqualTo(FirstCorpus.study("1").summaryEn());
            assertThat(study.get("labels").propertyNames())
                    .containsExactlyElementsOf(
                            Dimension.FACTS.stream().map(Dimension::key).toList());
            assertThat(study.at("/labels/industry").toString())
                    .isEqualTo("[{\"value\":\"政务\",\"zh\":\"政务\",\"en\":\"Government\"}]");
            assertThat(study.at("/labels/technology")).hasSize(5);
        }
        assertThat(FirstCorpus.CORPUS.cases()).allSatisfy(study -> {
            JsonNode json = browser.json("/api/v1/cases/" + study.slug());
            assertThat(readings(json.get("readings"))).isEqualTo(study.readings());
            assertThat(json.get("sections").valueStream().map(section -> readings(section.get("readings"))))
                    .containsExactlyElementsOf(
                            study.sections().stream().map(Section::readings).toList());
        });
        assertThat(FirstCorpus.CORPUS.cases())
                .anyMatch(study -> !study.readings().isEmpty())
                .anyMatch(study -> study.sections().stream()
                        .anyMatch(section -> !section.readings().isEmpty()));
    }

    private static List<Reading> readings(JsonNode readings) {
        return readings.valueStream()
                .map(reading -> new Reading(
                        reading.get("asWritten").asString(),
                        reading.get("readAs").asString()))
                .toList();
    }

    @Test
    void givesThePassagesOfASearch() {
        JsonNode items = browser.json("/api/v1/cases?q=%22%E9%93%B6%E8%A1%8C%22&size=100")
                .get("items");

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.propertyNames()).containsExactly(concat(ITEM, "passages")));
        List<JsonNode> passages = items.valueStream()
                .flatMap(item -> item.get("passages").valueStream())
                .toList();
        assertThat(passages).isNotEmpty().allSatisfy(passage -> {
            assertThat(passage.propertyNames()).containsExactly("section", "pieces", "cutBefore", "cutAfter");
            assertThat(passage.get("pieces")
                            .valueStream()
                            .filter(piece -> piece.get("marked").booleanValue())
                            .map(piece -> piece.get("readAs").asString()))
                    .isNotEmpty()
                    .allMatch("银行"::contains);
        });
        assertThat(passages)
                .anyMatch(passage -> passage.get("section").asString("").equals("background"));
        assertThat(browser.json("/api/v1/cases?q=%25&size=1").at("/items/0").has("passages"))
                .isFalse();
    }

    @Test
    void linksThePagesOfAList() {
        assertThat(links("/api/v1/cases?size=20&page=2&industry=%E6%94%BF%E5%8A%A1"))
                .containsExactly(
                        "<http://localhost/api/v1/cases?industry=%E6%94%BF%E5%8A%A1>; rel=\"first\"",
                        "<http://localhost/api/v1/cases?industry=%E6%94%BF%E5%8A%A1>; rel=\"prev\"",
                        "<http://localhost/api/v1/cases?industry=%E6%94%BF%E5%8A%A1&page=2>; rel=\"last\"");
        assertThat(links("/api/v1/cases?q=zzqy"))
                .containsExactly(
                        "<http://localhost/api/v1/cases?q=zzqy>; rel=\"first\"",
                        "<http://localhost/api/v1/cases?q=zzqy>; rel=\"last\"");
        assertThat(links("/api/v1/cases?page=9")).contains("<http://localhost/api/v1/cases?page=4>; rel=\"prev\"");
    }

    @Test
    void leadsFromPageToPageThroughEveryCase() {
        List<String> slugs = new ArrayList<>();
        String address = "/api/v1/cases?size=7&sort=title";
        while (!address.isEmpty()) {
            browser.json(address)
                    .get("items")
                    .forEach(item -> slugs.add(item.get("slug").asString()));
            address = links(address).stream()
                    .filter(link -> link.endsWith("rel=\"next\""))
                    .map(link -> link.replaceAll("^<http://localhost|>.*", ""))
                    .findFirst()
                    .orElse("");
        }

        assertThat(slugs).hasSize(61).doesNotHaveDuplicates();
    }

    private List<String> links(String address) {
        return List.of(browser.get(address).header("link").split(", "));
    }

    @Test
    void refusesAYearThatIsNone() {
        Answer answer = browser.get("/api/v1/cases?year=abc");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("detail").asString()).isEqualTo("year=abc: expected 0–9999");
    }

    @Test
    void listsCasesWithoutTheirSections() {
        JsonNode list = browser.json("/api/v1/cases?size=100");

        assertThat(list.propertyNames()).containsExactly("total", "page", "size", "items");
        assertThat(list.get("total").intValue()).isEqualTo(61);
        assertThat(list.get("page").intValue()).isEqualTo(1);
        assertThat(list.get("size").intValue()).isEqualTo(100);
        assertThat(list.get("items"))
                .hasSize(61)
                .allSatisfy(item -> assertThat(item.propertyNames()).containsExactly(ITEM));
        assertThat(browser.json("/api/v1/cases?size=100&industry=%E6%94%BF%E5%8A%A1")
                        .get("items"))
                .hasSize(24)
                .allSatisfy(
                        item -> assertThat(item.get("system").get("industry").asString())
                                .isEqualTo("政务"));
    }

    @Test
    void givesEachOfTheCasesByItsSlug() {
        assertThat(IntStream.rangeClosed(1, 61)).allSatisfy(number -> {
            JsonNode study = browser.json("/api/v1/cases/" + number);
            assertThat(study.get("number").intValue()).isEqualTo(number);
            assertThat(study.get("sections")).hasSize(6);
            assertThat(study.get("system").get("region").asString()).isNotBlank();
            assertThat(study.get("system").get("city").asString()).isNotBlank();
        });
    }

    @Test
    void givesAMunicipalityItsOwnNameAsCity() {
        assertThat(browser.json("/api/v1/cases?size=100&region=%E5%8C%97%E4%BA%AC")
                        .get("items"))
                .hasSize(18)
                .allSatisfy(item ->
                        assertThat(item.get("system").get("city").asString()).isEqualTo("北京"));
    }

    @Test
    void givesFacetsThatOccurWithLabels() {
        JsonNode facets = browser.json("/api/v1/facets?industry=%E6%94%BF%E5%8A%A1&city=nothing&lang=en");
        JsonNode all = browser.json("/api/v1/facets?lang=en");

        assertThat(all).allSatisfy(facet -> {
            assertThat(facet.propertyNames()).containsExactly("name", "values");
            assertThat(facet.get("values")).isNotEmpty().allSatisfy(value -> {
                assertThat(value.propertyNames()).containsExactly("value", "label", "count", "selected");
                assertThat(value.get("count").intValue()).isPositive();
                assertThat(value.get("selected").booleanValue()).isFalse();
            });
        });
        assertThat(all.valueStream().map(facet -> facet.get("name").asString()))
                .containsExactly(
                        "year", "region", "city", "industry", "scale", "category", "technology", "platform", "section");
        assertThat(facets)
                .allSatisfy(facet -> assertThat(facet.get("values").isEmpty())
                        .isEqualTo(!facet.get("name").asString().equals("city")));
        assertThat(all.toString())
                .contains("{\"value\":\"政务\",\"label\":\"Government\",\"count\":24,\"selected\":false}");
        assertThat(browser.json("/api/v1/facets?industry=%E6%94%BF%E5%8A%A1&lang=zh")
                        .toString())
                .contains("{\"value\":\"政务\",\"label\":\"政务\",\"count\":24,\"selected\":true}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"year", "region", "industry", "scale"})
    void givesFrequenciesThatAgree(String dimension) {
        JsonNode frequencies = browser.json("/api/v1/frequencies/" + dimension);

        assertThat(frequencies).allSatisfy(frequency -> {
            assertThat(frequency.propertyNames()).containsExactly("value", "printed", "derived");
            assertThat(frequency.get("printed")).isEqualTo(frequency.get("derived"));
        });
        assertThat(frequencies
                        .valueStream()
                        .mapToInt(frequency -> frequency.get("derived").intValue())
                        .sum())
                .isEqualTo(61);
    }

    @Test
    void givesProblemsInTheLanguageAskedFor() {
        JsonNode problems = browser.json("/api/v1/problems?lang=en");

        assertThat(problems)
                .hasSize(9)
                .allSatisfy(problem -> assertThat(problem.propertyNames())
                        .containsExactly("level", "kind", "document", "line", "value", "expected", "message"));
        assertThat(problems.toString()).contains("The picture “nianfen.png” does not come with the document");
        assertThat(browser.json("/api/v1/problems?lang=zh").toString()).contains("文档没有附带图片“nianfen.png”", "“泽田”（城市）");
    }

    private static String[] concat(String[] names, String... more) {
        return Stream.concat(Stream.of(names), Stream.of(more)).toArray(String[]::new);
    }
}
