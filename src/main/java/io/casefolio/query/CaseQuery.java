package io.casefolio.query;

import io.casefolio.model.Dimension;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are asked for, and which page of them. Values of one dimension are alternatives, dimensions combine.
 * Every address of a list or chart is made from one.
 *
 * @param text what is searched for, at most {@value #LONGEST_TEXT} characters and {@value #MOST_CLAUSES} words or phrases;
 *     empty without a search
 * @param filters the chosen values, in order; no empty sets
 * @param yearFrom the earliest year, inclusive; null without one
 * @param yearTo the latest year, inclusive; null without one
 * @param page counted from 1
 * @param size cases on a page, 1 to {@value #LARGEST_SIZE}
 * @param edition the number of the edition that is asked; null for the newest
 */
public record CaseQuery(
        String text,
        Map<Dimension, SortedSet<String>> filters,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        Sort sort,
        int page,
        int size,
        @Nullable Integer edition) {

    /** The parameter of addresses that stay with an edition. */
    public static final String EDITION = "edition";

    public static final int LONGEST_TEXT = 500;

    /** Conditions of a text: each is looked for in every field, and in every passage of a page. */
    public static final int MOST_CLAUSES = 32;

    static final int LARGEST_SIZE = 100;
    static final int DEFAULT_SIZE = 20;

    /** Every case, from the first page. */
    public static final CaseQuery ALL = new CaseQuery("", Map.of(), null, null, Sort.NUMBER, 1, DEFAULT_SIZE, null);

    /** @throws InvalidQueryException if the text, the page or the size is not as described */
    public CaseQuery {
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            throw new InvalidQueryException("q", text, characters(LONGEST_TEXT));
        }
        if (!hasFewClauses(text)) {
            throw new InvalidQueryException("q", text, "1–" + MOST_CLAUSES + " words or phrases (词或短语)");
        }
        if (page < 1) {
            throw new InvalidQueryException("page", Integer.toString(page), "1–" + Integer.MAX_VALUE);
        }
        if (size < 1 || size > LARGEST_SIZE) {
            throw new InvalidQueryException("size", Integer.toString(size), "1–" + LARGEST_SIZE);
        }
        Map<Dimension, SortedSet<String>> copy = new EnumMap<>(Dimension.class);
        filters.forEach((dimension, values) -> {
            if (!values.isEmpty()) {
                copy.put(dimension, Collections.unmodifiableSortedSet(new TreeSet<>(values)));
            }
        });
        filters = Collections.unmodifiableMap(copy);
    }

    /**
     * Reads a request's parameters; names that are no part of a query are ignored, and so are empty values.
     *
     * @throws InvalidQueryException if a number is none or out of its range, the text or a value is too long, there are
     *     too many words or values, or the address that all of it makes is too long
     */
    public static CaseQuery of(Parameters parameters) {
        return QueryParameters.read(parameters);
    }

    /** Whether a query can have this text. */
    public static boolean takes(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_TEXT && hasFewClauses(text);
    }

    private static boolean hasFewClauses(String text) {
        return text.length() <= MOST_CLAUSES || TextQuery.parse(text).clauses().size() <= MOST_CLAUSES;
    }

    /** Read in both languages. */
    static String characters(int most) {
        return "1–" + most + " characters (字符)";
    }

    /** A name and value of an address. */
    public record Parameter(String name, String value) {

        /** The address at a path, which has none of its own, with some parameters. */
        public static String at(String path, List<Parameter> parameters) {
            return parameters.isEmpty() ? path : path + "?" + QueryParameters.format(parameters);
        }
    }

    /** What the canonical query string holds, in its order. */
    public List<Parameter> parameters() {
        return QueryParameters.of(this);
    }

    /** The canonical query string: always the same for the same query, empty for {@link #ALL}. */
    public String toQueryString() {
        return QueryParameters.format(parameters());
    }

    /** The address of this query at a path, which may have parameters of its own. */
    public String at(String path) {
        String queryString = toQueryString();
        return queryString.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + queryString;
    }

    /** The order of a list whose address names none. */
    public Sort defaultSort() {
        return text.isEmpty() ? Sort.NUMBER : Sort.RELEVANCE;
    }

    public SortedSet<String> values(Dimension dimension) {
        return filters.getOrDefault(dimension, Collections.emptySortedSet());
    }

    public boolean selects(Dimension dimension, String value) {
        return values(dimension).contains(value);
    }

    /** What its text asks for; empty where it has nothing that can be searched for. */
    public TextQuery textQuery() {
        return TextQuery.parse(text);
    }

    /** Whether its text has nothing that can be searched for, such as a lone “%”. */
    public boolean isUnsearchable() {
        return !text.isEmpty() && textQuery().isEmpty();
    }

    /** Whether it asks for less than every case. */
    public boolean isFiltered() {
        return !text.isEmpty() || !filters.isEmpty() || yearFrom != null || yearTo != null;
    }

    /** Whether there is a filter on a dimension; the range of years is one on the year. */
    public boolean restricts(Dimension dimension) {
        return filters.containsKey(dimension) || (dimension == Dimension.YEAR && (yearFrom != null || yearTo != null));
    }

    /** Whether a case with a value may pass the filter of its dimension. */
    public boolean admits(Dimension dimension, String value) {
        if (filters.containsKey(dimension) && !selects(dimension, value)) {
            return false;
        }
        if (dimension != Dimension.YEAR || (yearFrom == null && yearTo == null)) {
            return true;
        }
        int year = Integer.parseInt(value);
        return (yearFrom == null || year >= yearFrom) && (yearTo == null || year <= yearTo);
    }

    public CaseQuery with(Dimension dimension, String value) {
        SortedSet<String> values = new TreeSet<>(values(dimension));
        values.add(value);
        return with(dimension, values);
    }

    public CaseQuery without(Dimension dimension, String value) {
        SortedSet<String> values = new TreeSet<>(values(dimension));
        values.remove(value);
        return with(dimension, values);
    }

    /** Without any filter on a dimension. */
    public CaseQuery without(Dimension dimension) {
        CaseQuery freed = with(dimension, Collections.emptySortedSet());
        return dimension == Dimension.YEAR ? freed.withYears(null, null) : freed;
    }

    /** With one value as the only filter on a dimension. */
    public CaseQuery withOnly(Dimension dimension, String value) {
        return without(dimension).with(dimension, value);
    }

    private CaseQuery with(Dimension dimension, SortedSet<String> values) {
        Map<Dimension, SortedSet<String>> changed = new EnumMap<>(Dimension.class);
        changed.putAll(filters);
        changed.put(dimension, values);
        return new CaseQuery(text, changed, yearFrom, yearTo, sort, 1, size, edition);
    }

    /** With another text, in the order that fits it. */
    public CaseQuery withText(String text) {
        CaseQuery changed = new CaseQuery(text, filters, yearFrom, yearTo, sort, 1, size, edition);
        return sort == defaultSort() || (text.isEmpty() && sort == Sort.RELEVANCE)
                ? changed.withSort(changed.defaultSort())
                : changed;
    }

    public CaseQuery withYears(@Nullable Integer from, @Nullable Integer to) {
        return new CaseQuery(text, filters, from, to, sort, 1, size, edition);
    }

    public CaseQuery withSort(Sort sort) {
        return new CaseQuery(text, filters, yearFrom, yearTo, sort, 1, size, edition);
    }

    public CaseQuery withPage(int page) {
        return new CaseQuery(text, filters, yearFrom, yearTo, sort, page, size, edition);
    }

    public CaseQuery withSize(int size) {
        return new CaseQuery(text, filters, yearFrom, yearTo, sort, 1, size, edition);
    }

    /** The same list without any filter, the text being none. */
    public CaseQuery withoutFilters() {
        return new CaseQuery(text, Map.of(), null, null, sort, 1, size, edition);
    }
}
