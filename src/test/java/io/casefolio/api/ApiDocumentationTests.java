package io.casefolio.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.Dimension;
import io.casefolio.query.Sort;
import io.casefolio.testing.Browserless;
import io.casefolio.testing.CatalogueTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CatalogueTest
@Tag("api")
class ApiDocumentationTests {

    private static final List<String> DIMENSIONS =
            Stream.of(Dimension.values()).map(Dimension::key).toList();

    @Autowired
    private Browserless browser;

    @Test
    void documentsItsFiveAddresses() {
        assertThat(browser.json("/v3/api-docs").get("paths").propertyNames())
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
        filters.addAll(List.of("yearFrom", "yearTo", "edition"));

        assertThat(taken("/api/v1/cases")).containsExactlyElementsOf(with(filters, "sort", "page", "size", "explain"));
        assertThat(taken("/api/v1/facets")).containsExactlyElementsOf(with(filters, "lang"));
        assertThat(taken("/api/v1/frequencies/{dimension}")).containsExactly("dimension");
        assertThat(taken("/api/v1/problems")).containsExactly("lang");
        assertThat(taken("/api/v1/suggestions")).containsExactly("q");
        assertThat(taken("/api/v1/compare")).containsExactlyInAnyOrder("case", "lang", "edition");
        assertThat(List.of("/api/v1/cases/{slug}", "/api/v1/cases/{slug}/related", "/cases/{slug}.json"))
                .allSatisfy(path -> assertThat(taken(path)).containsExactlyInAnyOrder("slug", "edition"));
        assertThat(List.of("md", "bib", "ris", "csl.json"))
                .allSatisfy(ending -> assertThat(taken("/cases/{slug}." + ending))
                        .containsExactlyInAnyOrder("slug", "edition", "lang"));
        assertThat(taken("/cases.csv")).containsExactlyElementsOf(with(filters, "sort"));
        assertThat(List.of("xlsx", "md", "bib", "ris"))
                .allSatisfy(ending -> assertThat(taken("/cases." + ending))
                        .containsExactlyInAnyOrderElementsOf(with(filters, "sort", "lang")));
        assertThat(taken("/charts/{dimension}.svg"))
                .containsExactlyInAnyOrderElementsOf(
                        with(filters, "dimension", "lang", "theme", "width", "height", "form", "vs", "as"));
        assertThat(browser.json("/v3/api-docs").toString()).doesNotContain("MultiValueMap");
    }

    @Test
    void documentsAnEditionWhereAnAddressStaysWithOne() {
        Set<String> silent = Set.of("/api/v1/frequencies/{dimension}", "/api/v1/suggestions"); // though they stay
        for (String path : browser.json("/v3/api-docs").get("paths").propertyNames()) {
            String address = path.replace("{slug}", "1").replace("{dimension}", "year");
            boolean stays = browser.get(address + "?edition=999").status() == 400
                    && browser.get(address + "?edition=1").status() != 400;

            assertThat(taken(path).contains("edition"))
                    .as(path)
                    .isEqualTo(!silent.contains(path) && (stays || path.equals("/api/v1/compare")));
        }
    }

    @Test
    void documentsAListOfCases() {
        assertThat(browser.json("/v3/api-docs")
                        .at("/paths/~1cases.json/get/responses/200/content/application~1json/schema/type")
                        .asString())
                .isEqualTo("array");
    }

    @Test
    void documentsTheFormOfEachParameterAndOnlyThoseOfThePathAsRequired() {
        for (String path : browser.json("/v3/api-docs").get("paths").propertyNames()) {
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
                .allSatisfy(dimension -> browser.json("/api/v1/frequencies/" + dimension));
        assertThat(sorts).allSatisfy(sort -> browser.json("/api/v1/cases?sort=" + sort));
        assertThat(browser.get("/api/v1/cases?sort=none").json().get("detail").asString())
                .endsWith(String.join(" | ", sorts));
    }

    @Test
    void isNamedInTheDocuments() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String guide = Files.readString(Path.of("docs/guide.md"));

        assertThat(browser.json("/v3/api-docs").get("paths").propertyNames())
                .filteredOn(path -> path.startsWith("/api/"))
                .hasSize(8)
                .allSatisfy(path -> assertThat(readme).contains("`" + path + "`"));
        assertThat(Sort.values()).allSatisfy(sort -> assertThat(readme).contains("`" + sort.key() + "`"));
        for (String address : List.of("/api", "/feed", "/cases.atom")) {
            assertThat(readme).contains("`" + address + "`");
            assertThat(guide).contains("`" + address + "`");
        }
        assertThat(guide).contains("`/cases/1.bib`", "`.ris`", "`.csl.json`", "JSON-LD", "Signposting", "`Link`");
    }

    @Test
    void documentsItsName() {
        JsonNode info = browser.json("/v3/api-docs").get("info");

        assertThat(info.get("title").asString()).isEqualTo("Casefolio");
        assertThat(info.get("version").asString()).isEqualTo("v1");
    }

    private List<JsonNode> documented(String path) {
        JsonNode operation = browser.json("/v3/api-docs").get("paths").get(path).get("get");
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
                .flatMap(parameter -> parameter.get("schema").get("enum").valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    private static List<String> with(List<String> names, String... more) {
        return Stream.concat(names.stream(), Stream.of(more)).toList();
    }
}
