package io.casefolio.catalog;

import io.casefolio.model.CaseStudy;
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
 * @param filters the chosen values, in order; no empty sets
 * @param yearFrom the earliest year, inclusive; null without one
 * @param yearTo the latest year, inclusive; null without one
 * @param page counted from 1
 * @param size cases on a page, 1 to {@value #LARGEST_SIZE}
 */
public record CaseQuery(
        Map<Dimension, SortedSet<String>> filters,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        Sort sort,
        int page,
        int size) {

    static final int LARGEST_SIZE = 100;
    static final int DEFAULT_SIZE = 20;

    /** Every case, from the first page. */
    public static final CaseQuery ALL = new CaseQuery(Map.of(), null, null, Sort.NUMBER, 1, DEFAULT_SIZE);

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
     * @throws InvalidQueryException if a number is none or out of its range
     */
    public static CaseQuery of(Map<String, List<String>> parameters) {
        return new QueryParameters(parameters).toQuery();
    }

    /** The canonical query string: always the same for the same query, empty for {@link #ALL}. */
    public String toQueryString() {
        return QueryParameters.format(this);
    }

    /** The address of this query at a path. */
    public String at(String path) {
        String queryString = toQueryString();
        return queryString.isEmpty() ? path : path + "?" + queryString;
    }

    public SortedSet<String> values(Dimension dimension) {
        return filters.getOrDefault(dimension, Collections.emptySortedSet());
    }

    public boolean selects(Dimension dimension, String value) {
        return values(dimension).contains(value);
    }

    /** Whether any filter is set. */
    public boolean isFiltered() {
        return !filters.isEmpty() || yearFrom != null || yearTo != null;
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

    private CaseQuery with(Dimension dimension, SortedSet<String> values) {
        Map<Dimension, SortedSet<String>> changed = new EnumMap<>(Dimension.class);
        changed.putAll(filters);
        changed.put(dimension, values);
        return new CaseQuery(changed, yearFrom, yearTo, sort, 1, size);
    }

    /** Without any filter in a dimension, the range of years being part of the year's. */
    public CaseQuery withAny(Dimension dimension) {
        CaseQuery cleared = with(dimension, new TreeSet<>());
        return dimension == Dimension.YEAR ? cleared.withYears(null, null) : cleared;
    }

    /** With one value of a dimension in place of all that is chosen there: the cases that a facet counts for it. */
    public CaseQuery withOnly(Dimension dimension, String value) {
        return withAny(dimension).with(dimension, value);
    }

    public CaseQuery withYears(@Nullable Integer from, @Nullable Integer to) {
        return new CaseQuery(filters, from, to, sort, 1, size);
    }

    public CaseQuery withSort(Sort sort) {
        return new CaseQuery(filters, yearFrom, yearTo, sort, 1, size);
    }

    public CaseQuery withPage(int page) {
        return new CaseQuery(filters, yearFrom, yearTo, sort, page, size);
    }

    public CaseQuery withSize(int size) {
        return new CaseQuery(filters, yearFrom, yearTo, sort, 1, size);
    }

    /** The same list without any filter. */
    public CaseQuery withoutFilters() {
        return new CaseQuery(Map.of(), null, null, sort, 1, size);
    }

    /** Whether a dimension has a filter, the range of years being part of the year's. */
    public boolean restricts(Dimension dimension) {
        return !values(dimension).isEmpty() || dimension == Dimension.YEAR && (yearFrom != null || yearTo != null);
    }

    /** Whether a case passes the filter of one dimension, the range of years being part of the year's. */
    boolean admits(Dimension dimension, CaseStudy study) {
        SortedSet<String> chosen = values(dimension);
        if (!chosen.isEmpty() && Collections.disjoint(chosen, study.values(dimension))) {
            return false;
        }
        if (dimension != Dimension.YEAR || yearFrom == null && yearTo == null) {
            return true;
        }
        Integer year = study.system() == null ? null : study.system().year();
        return year != null && (yearFrom == null || year >= yearFrom) && (yearTo == null || year <= yearTo);
    }
}
