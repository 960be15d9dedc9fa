package io.casefolio.cite;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What processors of the Citation Style Language take: a list of one item. */
final class CslJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CslJson() {}

    static String of(Cited cited) {
        Visit visit = cited.visit();
        LocalDate published = visit.published();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", cited.key());
        item.put("type", cited.kind() == Cited.Kind.CASE ? "entry" : "dataset");
        item.put("title", cited.readableTitle());
        item.put("container-title", Cited.CATALOGUE);
        item.put("publisher", Cited.CATALOGUE);
        item.put("edition", Long.toString(visit.edition()));
        if (published != null) {
            item.put("issued", day(published));
        }
        item.put("accessed", day(visit.day()));
        item.put("URL", cited.address());
        item.put("language", cited.language().getLanguage().equals("zh") ? "zh-CN" : "en");
        String place = cited.words().place(cited.source(), "–");
        if (place != null) {
            item.put("note", place);
        }
        return JSON.writeValueAsString(List.of(item));
    }

    private static Map<String, Object> day(LocalDate date) {
        return Map.of("date-parts", List.of(List.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth())));
    }
}
