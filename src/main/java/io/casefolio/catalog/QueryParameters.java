package io.casefolio.catalog;

import io.casefolio.model.Dimension;
import io.casefolio.model.SectionKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** A {@link CaseQuery} as parameters of an address. */
final class QueryParameters {

    private static final int LATEST_YEAR = 9999;

    private final Map<String, List<String>> parameters;

    QueryParameters(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    CaseQuery toQuery() {
        Map<Dimension, SortedSet<String>> filters = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            filters.put(
                    dimension,
                    parameters.getOrDefault(dimension.key(), List.of()).stream()
                            .filter(value -> !value.isBlank())
                            .map(value -> canonical(dimension, value.strip()))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        String text = text();
        return new CaseQuery(
                text,
                filters,
                number("yearFrom", 0, LATEST_YEAR),
                number("yearTo", 0, LATEST_YEAR),
                sort().orElse(text.isEmpty() ? Sort.NUMBER : Sort.RELEVANCE),
                Objects.requireNonNullElse(number("page", 1, Integer.MAX_VALUE), 1),
                Objects.requireNonNullElse(number("size", 1, CaseQuery.LARGEST_SIZE), CaseQuery.DEFAULT_SIZE));
    }

    /** A section may be given by its key, too. */
    private static String canonical(Dimension dimension, String value) {
        return dimension != Dimension.SECTION
                ? value
                : SectionKind.EXPECTED.stream()
                        .filter(kind -> kind.key().equals(value))
                        .map(SectionKind::heading)
                        .findFirst()
                        .orElse(value);
    }

    private String text() {
        String text = first("q");
        if (text.codePointCount(0, text.length()) > CaseQuery.LONGEST_TEXT) {
            throw new InvalidQueryException("q", text, "1–" + CaseQuery.LONGEST_TEXT + " characters");
        }
        return text;
    }

    private Optional<Sort> sort() {
        String key = first("sort");
        Optional<Sort> sort = Sort.of(key);
        if (sort.isEmpty() && !key.isEmpty()) {
            throw new InvalidQueryException(
                    "sort", key, Stream.of(Sort.values()).map(Sort::key).collect(Collectors.joining(" | ")));
        }
        return sort;
    }

    private @Nullable Integer number(String name, int least, int most) {
        String value = first(name);
        if (value.isEmpty()) {
            return null;
        }
        if (!value.matches("[0-9]{1,10}") || Long.parseLong(value) < least || Long.parseLong(value) > most) {
            throw new InvalidQueryException(name, value, least + "–" + most);
        }
        return Integer.valueOf(value);
    }

    private String first(String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0).strip();
    }

    /** The text, dimensions in their order, then years, then what does not change the set; defaults are left out. */
    static String format(CaseQuery query) {
        List<String> pairs = new ArrayList<>();
        add(pairs, "q", Stream.of(query.text()).filter(text -> !text.isEmpty()).toList());
        query.filters().forEach((dimension, values) -> add(pairs, dimension.key(), values));
        add(
                pairs,
                "yearFrom",
                Stream.ofNullable(query.yearFrom()).map(Object::toString).toList());
        add(
                pairs,
                "yearTo",
                Stream.ofNullable(query.yearTo()).map(Object::toString).toList());
        if (query.sort() != query.defaultSort()) {
            add(pairs, "sort", List.of(query.sort().key()));
        }
        if (query.size() != CaseQuery.DEFAULT_SIZE) {
            add(pairs, "size", List.of(Integer.toString(query.size())));
        }
        if (query.page() != 1) {
            add(pairs, "page", List.of(Integer.toString(query.page())));
        }
        return String.join("&", pairs);
    }

    private static void add(List<String> pairs, String name, Collection<String> values) {
        values.forEach(value -> pairs.add(name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8)));
    }
}
