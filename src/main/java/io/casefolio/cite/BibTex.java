package io.casefolio.cite;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An entry that BibTeX and BibLaTeX read, in UTF-8. */
final class BibTex {

    /** What means something to TeX; a brace by its name, because BibTeX counts braces, escaped ones too. */
    private static final Map<Character, String> ESCAPED = Map.of(
            '\\', "\\textbackslash{}",
            '{', "\\textbraceleft{}",
            '}', "\\textbraceright{}",
            '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}",
            '$', "\\$",
            '&', "\\&",
            '#', "\\#",
            '_', "\\_",
            '%', "\\%");

    private BibTex() {}

    static String of(Cited cited) {
        Visit visit = cited.visit();
        LocalDate published = visit.published();
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("title", "{" + escaped(cited.readableTitle()) + "}"); // to keep its capitals
        fields.put("howpublished", Cited.CATALOGUE + ", " + cited.words().text("edition", visit.edition()));
        fields.put("year", published == null ? null : Integer.toString(published.getYear()));
        fields.put("month", published == null ? null : Integer.toString(published.getMonthValue()));
        fields.put("version", Long.toString(visit.edition()));
        String place = cited.words().place(cited.source(), "--");
        fields.put("note", place == null ? null : escaped(place));
        fields.put("url", cited.address());
        fields.put("urldate", visit.day().toString());
        fields.put("langid", cited.language().getLanguage().equals("zh") ? "chinese" : "english");
        return fields.entrySet().stream()
                .filter(field -> field.getValue() != null)
                .map(field -> "  %s = {%s}".formatted(field.getKey(), field.getValue()))
                .collect(Collectors.joining(",\n", "@misc{" + key(cited) + ",\n", "\n}"));
    }

    /** BibTeX takes few signs in a key, and no Chinese. */
    private static String key(Cited cited) {
        return cited.key().replaceAll("[^A-Za-z0-9-]", "-");
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> ESCAPED.getOrDefault((char) c, Character.toString((char) c)))
                .collect(Collectors.joining());
    }
}
