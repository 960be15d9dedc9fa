package io.casefolio.cite;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.model.SourceRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A case in the words of schema.org. Texts stand in each language that they are known in. */
public final class JsonLd {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<Dimension> KEYWORDS =
            List.of(Dimension.CATEGORY, Dimension.INDUSTRY, Dimension.SCALE, Dimension.TECHNOLOGY, Dimension.PLATFORM);

    private final CaseStudy study;
    private final Labels labels;

    private JsonLd(CaseStudy study, Labels labels) {
        this.study = study;
        this.labels = labels;
    }

    /**
     * A block that can stand in a page as it is: nothing in it ends the block.
     *
     * @param home the catalogue's address
     * @param addresses of lines; null for lines that have none
     */
    public static String of(
            Cited cited, CaseStudy study, Labels labels, String home, Function<SourceRef, @Nullable String> addresses) {
        // These three stand in JSON only within strings, where they may be written so.
        return JSON.writeValueAsString(new JsonLd(study, labels).work(cited, home, addresses))
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private Map<String, Object> work(Cited cited, String home, Function<SourceRef, @Nullable String> addresses) {
        Map<String, Object> work = new LinkedHashMap<>();
        work.put("@context", "https://schema.org");
        work.put("@type", "CreativeWork");
        work.put("@id", cited.address());
        work.put("url", cited.address());
        work.put("identifier", cited.key());
        work.put("name", texts(cited.title(), cited.translation()));
        if (study.summaryEn() != null) {
            work.put("abstract", text("en", study.summaryEn()));
        }
        work.put("inLanguage", "zh-CN");
        work.put("keywords", KEYWORDS.stream().flatMap(this::terms).toList());
        List<Map<String, Object>> places = Stream.of(Dimension.CITY, Dimension.REGION)
                .flatMap(dimension -> study.values(dimension).stream().map(value -> place(dimension, value)))
                .toList();
        if (!places.isEmpty()) {
            work.put("spatialCoverage", places);
        }
        study.values(Dimension.YEAR).forEach(year -> work.put("temporalCoverage", year));
        work.put("isPartOf", catalogue(cited.visit(), home));
        work.put("isBasedOn", sources(addresses));
        return work;
    }

    private Stream<Object> terms(Dimension dimension) {
        return study.values(dimension).stream().flatMap(value -> texts(dimension, value).stream());
    }

    private Map<String, Object> place(Dimension dimension, String value) {
        return Map.of("@type", "Place", "name", texts(dimension, value));
    }

    private List<Object> texts(Dimension dimension, String value) {
        return texts(value, labels.term(dimension, value).labelEn());
    }

    private static List<Object> texts(String chinese, @Nullable String english) {
        List<Object> texts = new ArrayList<>(List.of(text("zh-CN", chinese)));
        if (english != null) {
            texts.add(text("en", english));
        }
        return texts;
    }

    private static Object text(String language, String text) {
        return Map.of("@language", language, "@value", text);
    }

    /** The edition is a set of data, which the catalogue offers. */
    private static Map<String, Object> catalogue(Visit visit, String home) {
        Map<String, Object> edition = new LinkedHashMap<>();
        edition.put("@type", "Dataset");
        edition.put("name", Cited.CATALOGUE);
        edition.put("url", home);
        edition.put("version", Long.toString(visit.edition()));
        if (visit.published() != null) {
            edition.put("datePublished", visit.published().toString());
        }
        edition.put("includedInDataCatalog", Map.of("@type", "DataCatalog", "name", Cited.CATALOGUE, "url", home));
        return edition;
    }

    /** Its text, and its row in the table of systems. */
    private List<Object> sources(Function<SourceRef, @Nullable String> addresses) {
        return Stream.of(
                        study.source(),
                        study.system() == null ? null : study.system().source())
                .filter(Objects::nonNull)
                .distinct()
                .map(lines -> source(lines, addresses.apply(lines)))
                .toList();
    }

    private static Object source(SourceRef lines, @Nullable String address) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("@type", "CreativeWork");
        source.put("name", new Wording(Locale.ENGLISH).place(lines, "–"));
        if (address != null) {
            source.put("url", address);
        }
        return source;
    }
}
