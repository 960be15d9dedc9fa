package io.casefolio.web;

import io.casefolio.catalog.CaseQuery;
import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Facet;
import io.casefolio.catalog.FacetValue;
import io.casefolio.catalog.Labels;
import io.casefolio.chart.Bar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The filters beside a list or chart.
 *
 * @param path where the filtered set is shown
 * @param chips the set filters, each with the address without it
 * @param clear the address without any filter; null where none is set
 * @param textForm what the form of the search text must carry on besides its own field
 * @param yearForm the same for the form of the years
 */
record FiltersView(
        String path,
        String text,
        List<FacetView> facets,
        List<Link> chips,
        @Nullable String clear,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        List<Parameter> textForm,
        List<Parameter> yearForm) {

    /** Facets with more values fold, and have a box to filter them. */
    private static final int LONG = 10;

    /**
     * A facet with its values as links that choose or drop them.
     *
     * @param key the dimension's
     * @param isLong whether a box to filter its values helps
     */
    record FacetView(String key, List<ValueView> values, boolean open, boolean isLong) {}

    record ValueView(String label, int count, String href, boolean selected, Bar bar) {}

    /** A hidden field of a form. */
    record Parameter(String name, String value) {}

    static FiltersView of(String path, CaseQuery query, Catalogue catalogue, Locale locale) {
        List<Link> chips = chips(path, query, catalogue.labels(), locale);
        return new FiltersView(
                path,
                query.text(),
                catalogue.facets(query).stream()
                        .map(facet -> facet(path, facet, query, locale))
                        .toList(),
                chips,
                chips.isEmpty() ? null : query.withoutFilters().at(path),
                query.yearFrom(),
                query.yearTo(),
                parameters(query.withText("")),
                parameters(query.withYears(null, null)));
    }

    /** The facet of a dimension, named by its key. */
    FacetView facet(String key) {
        return facets.stream()
                .filter(facet -> facet.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static FacetView facet(String path, Facet facet, CaseQuery query, Locale locale) {
        List<Bar> bars = Bar.of(facet.values().stream().map(FacetValue::count).toList());
        List<ValueView> values = new ArrayList<>();
        for (FacetValue value : facet.values()) {
            String term = value.term().value();
            CaseQuery toggled =
                    value.selected() ? query.without(facet.dimension(), term) : query.with(facet.dimension(), term);
            values.add(new ValueView(
                    value.term().label(locale),
                    value.count(),
                    toggled.at(path),
                    value.selected(),
                    bars.get(values.size())));
        }
        boolean isLong = values.size() > LONG;
        return new FacetView(
                facet.dimension().key(), List.copyOf(values), !isLong || query.restricts(facet.dimension()), isLong);
    }

    private static List<Link> chips(String path, CaseQuery query, Labels labels, Locale locale) {
        List<Link> chips = new ArrayList<>();
        query.filters()
                .forEach((dimension, values) -> values.forEach(value -> chips.add(new Link(
                        labels.term(dimension, value).label(locale),
                        query.without(dimension, value).at(path)))));
        if (query.yearFrom() != null || query.yearTo() != null) {
            chips.add(new Link(
                    Objects.toString(query.yearFrom(), "") + "–" + Objects.toString(query.yearTo(), ""),
                    query.withYears(null, null).at(path)));
        }
        return chips;
    }

    /** The parameters of an address, the page left out. */
    static List<Parameter> parameters(CaseQuery query) {
        List<Parameter> parameters = new ArrayList<>();
        if (!query.text().isEmpty()) {
            parameters.add(new Parameter("q", query.text()));
        }
        query.filters()
                .forEach((dimension, values) ->
                        values.forEach(value -> parameters.add(new Parameter(dimension.key(), value))));
        if (query.yearFrom() != null) {
            parameters.add(new Parameter("yearFrom", query.yearFrom().toString()));
        }
        if (query.yearTo() != null) {
            parameters.add(new Parameter("yearTo", query.yearTo().toString()));
        }
        if (query.sort() != query.defaultSort()) {
            parameters.add(new Parameter("sort", query.sort().key()));
        }
        return parameters;
    }
}
