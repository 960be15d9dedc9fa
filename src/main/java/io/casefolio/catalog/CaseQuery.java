package io.casefolio.catalog;

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
 * @param text what is searched for, at most {@value #LONGEST_TEXT} characters; empty without a search
 * @param filters the chosen values, in order; no empty sets
 * @param yearFrom the earliest year, inclusive; null without one
 * @param yearTo the latest year, inclusive; null without one
 * @param page counted from 1
 * @param size cases on a page, 1 to {@value #LARGEST_SIZE}
 */
public record CaseQuery(
        String text,
        Map<Dimension, SortedSet<String>> filters,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        Sort sort,
        int page,
        int size) {

    static final int LONGEST_TEXT = 500;
    static final int LARGEST_SIZE = 100;
    static final int DEFAULT_SIZE = 20;

    /** Every case, from the first page. */
    public static final CaseQuery ALL = new CaseQuery("", Map.of(), null, null, Sort.NUMBER, 1, DEFAULT_SIZE);

    public CaseQuery {
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
    public static CaseQuery of(Map<String, List<String>> parameters) {
        return new QueryParameters(parameters).toQuery();
    }

    /** A name and value of an address. */
    public record Parameter(String name, String value) {}

    /** What the canonical query string holds, in its order. */
    public List<Parameter> parameters() {
        return QueryParameters.of(this);
    }

    /** The canonical query string: always the same for the same query, empty for {@link #ALL}. */
    public String toQueryString() {
        return QueryParameters.format(this);
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

    /** Whether its text has nothing that can be searched for, such as a lone “%”. */
    public boolean isUnsearchable() {
        return !text.isEmpty() && TextQuery.parse(text).isEmpty();
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
    boolean admits(Dimension dimension, String value) {
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
        return new CaseQuery(text, changed, yearFrom, yearTo, sort, 1, size);
    }

    /** With another text, in the order that fits it. */
    public CaseQuery withText(String text) {
        CaseQuery changed = new CaseQuery(text, filters, yearFrom, yearTo, sort, 1, size);
        return sort == defaultSort() || (text.isEmpty() && sort == Sort.RELEVANCE)
                ? changed.withSort(changed.defaultSort())
                : changed;
    }

    public CaseQuery withYears(@Nullable Integer from, @Nullable Integer to) {
        return new CaseQuery(text, filters, from, to, sort, 1, size);
    }

    public CaseQuery withSort(Sort sort) {
        return new CaseQuery(text, filters, yearFrom, yearTo, sort, 1, size);
    }

    public CaseQuery withPage(int page) {
        return new CaseQuery(text, filters, yearFrom, yearTo, sort, page, size);
    }

    public CaseQuery withSize(int size) {
        return new CaseQuery(text, filters, yearFrom, yearTo, sort, 1, size);
    }

    /** The same list without any filter, the text being none. */
    public CaseQuery withoutFilters() {
        return new CaseQuery(text, Map.of(), null, null, sort, 1, size);
    }
}
