package io.casefolio.query;

import io.casefolio.model.Dimension;
import io.casefolio.model.SectionKind;
import io.casefolio.query.CaseQuery.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** A {@link CaseQuery} as parameters of an address. */
final class QueryParameters {

    private static final int LATEST_YEAR = 9999;
    private static final int MOST_VALUES = 50;
    private static final int LONGEST_VALUE = 200;

    /** Encoded characters of a canonical query string, which every link of a page repeats. */
    private static final int LONGEST_ADDRESS = 2000;

    private QueryParameters() {}

    static CaseQuery read(Parameters parameters) {
        Map<Dimension, SortedSet<String>> filters = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            filters.put(dimension, values(dimension, parameters));
        }
        String text = parameters.text("q");
        CaseQuery query = new CaseQuery(
                text,
                filters,
                parameters.number("yearFrom", 0, LATEST_YEAR),
                parameters.number("yearTo", 0, LATEST_YEAR),
                parameters.choice(
                        "sort", List.of(Sort.values()), Sort::key, text.isEmpty() ? Sort.NUMBER : Sort.RELEVANCE),
                Objects.requireNonNullElse(parameters.number("page", 1, Integer.MAX_VALUE), 1),
                Objects.requireNonNullElse(
                        parameters.number("size", 1, CaseQuery.LARGEST_SIZE), CaseQuery.DEFAULT_SIZE),
                parameters.number(CaseQuery.EDITION, 1, Integer.MAX_VALUE));
        int length = query.toQueryString().length();
        if (length > LONGEST_ADDRESS) {
            throw new InvalidQueryException(
                    "q, …", length + " ×", "≤ " + LONGEST_ADDRESS + " encoded characters (编码后的字符)");
        }
        return query;
    }

    private static SortedSet<String> values(Dimension dimension, Parameters parameters) {
        SortedSet<String> values = parameters.values().getOrDefault(dimension.key(), List.of()).stream()
                .filter(value -> !value.isBlank())
                .map(value -> canonical(dimension, value.strip()))
                .collect(Collectors.toCollection(TreeSet::new));
        values.stream().filter(value -> value.length() > LONGEST_VALUE).forEach(value -> {
            throw new InvalidQueryException(dimension.key(), value, CaseQuery.characters(LONGEST_VALUE));
        });
        if (dimension == Dimension.YEAR) {
            values.stream().filter(value -> !value.matches("[0-9]{1,4}")).forEach(value -> {
                throw new InvalidQueryException(dimension.key(), value, "0–" + LATEST_YEAR);
            });
        }
        if (values.size() > MOST_VALUES) {
            throw new InvalidQueryException(dimension.key(), values.size() + " ×", "≤ " + MOST_VALUES + " ×");
        }
        return values;
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
        add(parameters, CaseQuery.EDITION, query.edition());
        return parameters;
    }

    private static void add(List<Parameter> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.add(new Parameter(name, value.toString()));
        }
    }

    static String format(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> parameter.name() + "=" + UriUtils.encode(parameter.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
