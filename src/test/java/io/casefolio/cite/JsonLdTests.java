package io.casefolio.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.document.JsonDocument;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.model.SourceRef;
import io.casefolio.testing.FirstCorpus;
import jakarta.json.JsonObject;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The block of a case, parsed back as JSON and, with the terms of schema.org's context that it uses, by Titanium. */
class JsonLdTests {

    private static final String SCHEMA = "http://schema.org/";
    private static final Visit VISIT = Citables.visit(3, Locale.ENGLISH);
    private static final Labels LABELS = FirstCorpus.EDITION.labels();

    private static String block(CaseStudy study) {
        return JsonLd.of(
                Citables.of(study, VISIT),
                study,
                LABELS,
                "https://casefolio.example/",
                lines -> "https://casefolio.example/documents/" + lines.document() + "#L" + lines.lineFrom());
    }

    @Test
    void saysOfEveryCaseWhatTheCatalogueKnows() {
        assertThat(FirstCorpus.CORPUS.cases()).hasSize(61).allSatisfy(study -> {
            JsonNode work = JsonMapper.shared().readTree(block(study));

            assertThat(work.get("@context").asString()).isEqualTo("https://schema.org");
            assertThat(work.get("@type").asString()).isEqualTo("CreativeWork");
            assertThat(work.get("url").asString()).isEqualTo("https://casefolio.example/cases/" + study.slug());
            assertThat(work.get("identifier").asString()).isEqualTo("casefolio-" + study.slug());
            assertThat(texts(work.get("name"))).containsExactly(study.title(), study.titleEn());
            assertThat(work.at("/abstract/@value").asString()).isEqualTo(study.summaryEn());
            assertThat(work.get("inLanguage").asString()).isEqualTo("zh-CN");
            assertThat(work.get("temporalCoverage").asString())
                    .isEqualTo(study.values(Dimension.YEAR).get(0));
            assertThat(texts(work.get("keywords")))
                    .containsExactlyElementsOf(Stream.of(
                                    Dimension.CATEGORY,
                                    Dimension.INDUSTRY,
                                    Dimension.SCALE,
                                    Dimension.TECHNOLOGY,
                                    Dimension.PLATFORM)
                            .flatMap(dimension -> known(study, dimension))
                            .toList());
            assertThat(work.get("spatialCoverage").valueStream().flatMap(place -> texts(place.get("name")).stream()))
                    .containsExactlyElementsOf(Stream.of(Dimension.CITY, Dimension.REGION)
                            .flatMap(dimension -> known(study, dimension))
                            .toList());
            assertThat(work.at("/isPartOf/@type").asString()).isEqualTo("Dataset");
            assertThat(work.at("/isPartOf/version").asString()).isEqualTo("3");
            assertThat(work.at("/isPartOf/includedInDataCatalog/@type").asString())
                    .isEqualTo("DataCatalog");
            assertThat(work.get("isBasedOn")
                            .valueStream()
                            .map(source -> source.get("url").asString()))
                    .containsExactly(
                            line(study.source()),
                            line(Objects.requireNonNull(study.system()).source()));
        });
    }

    @Test
    void isLinkedDataToAProcessor() throws Exception {
        assertThat(FirstCorpus.CORPUS.cases()).hasSize(61).allSatisfy(study -> {
            JsonObject work = expanded(block(study));

            assertThat(work.getString("@id")).isEqualTo("https://casefolio.example/cases/" + study.slug());
            assertThat(work.getJsonArray("@type").getString(0)).isEqualTo(SCHEMA + "CreativeWork");
            assertThat(work.keySet())
                    .filteredOn(name -> !name.startsWith("@"))
                    .hasSize(10)
                    .allMatch(name -> name.startsWith(SCHEMA));
            JsonObject title = first(work, "name");
            assertThat(title.getString("@language")).isEqualTo("zh-cn");
            assertThat(title.getString("@value")).isEqualTo(study.title());
            JsonObject edition = first(work, "isPartOf");
            assertThat(edition.getJsonArray("@type").getString(0)).isEqualTo(SCHEMA + "Dataset");
            assertThat(first(edition, "datePublished").getString("@type")).isEqualTo(SCHEMA + "Date");
            assertThat(first(first(work, "isBasedOn"), "url").getString("@id")).isEqualTo(line(study.source()));
        });
    }

    private static JsonObject expanded(String block) throws Exception {
        try (InputStream terms = Objects.requireNonNull(JsonLdTests.class.getResourceAsStream("/schema-org.jsonld"))) {
            com.apicatalog.jsonld.document.Document context = JsonDocument.of(terms);
            return com.apicatalog.jsonld.JsonLd.expand(JsonDocument.of(new StringReader(block)))
                    .loader((address, options) -> {
                        assertThat(address).isEqualTo(URI.create("https://schema.org"));
                        return context;
                    })
                    .get()
                    .getJsonObject(0);
        }
    }

    private static JsonObject first(JsonObject node, String name) {
        return node.getJsonArray(SCHEMA + name).getJsonObject(0);
    }

    private static String line(SourceRef source) {
        return "https://casefolio.example/documents/" + source.document() + "#L" + source.lineFrom();
    }

    private static List<String> texts(JsonNode tagged) {
        return tagged.valueStream().map(text -> text.get("@value").asString()).toList();
    }

    private static Stream<String> known(CaseStudy study, Dimension dimension) {
        List<String> known = new ArrayList<>();
        for (String value : study.values(dimension)) {
            known.add(value);
            String label = LABELS.term(dimension, value).labelEn();
            if (label != null) {
                known.add(label);
            }
        }
        return known.stream();
    }

    @Test
    void isNotEndedByATitle() {
        String title = "</script><script>alert(1)</script><!-- & ]]>";
        CaseStudy hostile = new CaseStudy(
                "7", 7, title, null, List.of(), title, null, null, List.of(), List.of(), new SourceRef("a.md", 1, 2));
        Document page = Jsoup.parse("<script type=\"application/ld+json\">" + block(hostile) + "</script>");

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.body().childNodes()).isEmpty();
        JsonNode work =
                JsonMapper.shared().readTree(page.select("script").get(0).data());
        assertThat(texts(work.get("name"))).containsExactly(title);
        assertThat(work.at("/abstract/@value").asString()).isEqualTo(title);
        assertThat(work.has("temporalCoverage") || work.has("spatialCoverage")).isFalse();
        assertThat(work.get("isBasedOn")).hasSize(1);
    }
}
