package io.casefolio.catalog;

import io.casefolio.catalog.CaseQuery.Parameter;
import io.casefolio.model.Dimension;
import io.casefolio.model.SectionKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    private static final int MOST_VALUES = 50;
    private static final int LONGEST_VALUE = 200;

    /** Conditions of a text: each is looked for in every field, and in every passage of a page. */
    private static final int MOST_CLAUSES = 32;

    /** Encoded characters of a canonical query string, which every link of a page repeats. */
    private static final int LONGEST_ADDRESS = 2000;

    private final Map<String, List<String>> parameters;

    QueryParameters(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    CaseQuery toQuery() {
        Map<Dimension, SortedSet<String>> filters = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            filters.put(dimension, values(dimension));
        }
        String text = text();
        CaseQuery query = new CaseQuery(
                text,
                filters,
                number("yearFrom", 0, LATEST_YEAR),
                number("yearTo", 0, LATEST_YEAR),
                sort().orElse(text.isEmpty() ? Sort.NUMBER : Sort.RELEVANCE),
                Objects.requireNonNullElse(number("page", 1, Integer.MAX_VALUE), 1),
                Objects.requireNonNullElse(number("size", 1, CaseQuery.LARGEST_SIZE), CaseQuery.DEFAULT_SIZE));
        int length = format(query).length();
        if (length > LONGEST_ADDRESS) {
            throw new InvalidQueryException(
                    "q, …", length + " ×", "≤ " + LONGEST_ADDRESS + " encoded characters (编码后的字符)");
        }
        return query;
    }

    /** Each link of a page repeats all values, so both their number and their length are bounded. */
    private SortedSet<String> values(Dimension dimension) {
        SortedSet<String> values = parameters.getOrDefault(dimension.key(), List.of()).stream()
                .filter(value -> !value.isBlank())
                .map(value -> canonical(dimension, value.strip()))
                .collect(Collectors.toCollection(TreeSet::new));
        values.stream().filter(value -> value.length() > LONGEST_VALUE).forEach(value -> {
            throw new InvalidQueryException(dimension.key(), value, characters(LONGEST_VALUE));
        });
        if (values.size() > MOST_VALUES) {
            throw new InvalidQueryException(dimension.key(), values.size() + " ×", "≤ " + MOST_VALUES + " ×");
        }
        return values;
    }

    /** Read in both languages. */
    private static String characters(int most) {
        return "1–" + most + " characters (字符)";
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
            throw new InvalidQueryException("q", text, characters(CaseQuery.LONGEST_TEXT));
        }
        if (TextQuery.parse(text).clauses().size() > MOST_CLAUSES) {
            throw new InvalidQueryException("q", text, "1–" + MOST_CLAUSES + " words or phrases (词或短语)");
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
    static List<Parameter> of(CaseQuery query) {
        List<Parameter> parameters = new ArrayList<>();
        if (!query.text().isEmpty()) {
            parameters.add(new Parameter("q", query.text()));
        }
        query.filters()
                .forEach((dimension, values) ->
                        values.forEach(value -> parameters.add(new Parameter(dimension.key(), value))));
        add(parameters, "yearFrom", query.yearFrom());
        add(parameters, "yearTo", query.yearTo());
        add(
                parameters,
                "sort",
                query.sort() == query.defaultSort() ? null : query.sort().key());
        add(parameters, "size", query.size() == CaseQuery.DEFAULT_SIZE ? null : query.size());
        add(parameters, "page", query.page() == 1 ? null : query.page());
        return parameters;
    }

    private static void add(List<Parameter> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.add(new Parameter(name, value.toString()));
        }
    }

    static String format(CaseQuery query) {
        return of(query).stream()
                .map(parameter -> parameter.name() + "=" + UriUtils.encode(parameter.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
