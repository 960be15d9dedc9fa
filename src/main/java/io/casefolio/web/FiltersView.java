package io.casefolio.web;

import io.casefolio.catalog.Count;
import io.casefolio.catalog.Counts;
import io.casefolio.catalog.Edition;
import io.casefolio.chart.Bar;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.CaseQuery.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The filters beside a list or chart.
 *
 * @param path where the filtered set is shown
 * @param chips the set filters, each with the address without it
 * @param clear the address without any filter; null where none is set
 * @param textForm what the form of the search text must carry on besides its own field
 * @param yearForm the same for the form of the years
 */
public record FiltersView(
        String path,
        String text,
        List<FacetView> facets,
        List<Chip> chips,
        @Nullable String clear,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        List<Parameter> textForm,
        List<Parameter> yearForm) {

    /** Facets with more values fold, and have a box to filter them. */
    private static final int LONG = 10;

    private static final String YEAR_FROM = "yearFrom";
    private static final String YEAR_TO = "yearTo";

    /**
     * A facet with its values as links that choose or drop them.
     *
     * @param key the dimension's
     * @param isLong whether a box to filter its values helps
     */
    public record FacetView(String key, List<ValueView> values, boolean open, boolean isLong) {}

    /**
     * A value with the cases that have it.
     *
     * @param href null where choosing it would add no case
     * @param current the value of {@code aria-current}; null unless it is selected
     * @param style the CSS classes
     */
    public record ValueView(
            String label,
            int count,
            @Nullable String href,
            @Nullable String current,
            String style,
            Bar bar) {}

    /**
     * A set filter.
     *
     * @param key the dimension's
     * @param href the address without it
     */
    public record Chip(String key, String label, String href) {}

    static FiltersView of(String path, CaseQuery query, Edition edition, Locale locale) {
        return of(path, List.of(), query, edition, locale);
    }

    /** @param own parameters of the path besides those of a query, which all links and forms carry on */
    static FiltersView of(String path, List<Parameter> own, CaseQuery query, Edition edition, Locale locale) {
        String base = own.stream()
                .map(parameter -> parameter.name() + "=" + UriUtils.encode(parameter.value(), StandardCharsets.UTF_8))
                .reduce((a, b) -> a + "&" + b)
                .map(parameters -> path + "?" + parameters)
                .orElse(path);
        List<Chip> chips = chips(base, query, edition.labels(), locale);
        List<Counts> facets = edition.facets(query);
        List<Counts> all = query.isFiltered() ? edition.facets(CaseQuery.ALL) : facets;
        return new FiltersView(
                path,
                query.text(),
                IntStream.range(0, facets.size())
                        .mapToObj(i -> facet(base, facets.get(i), all.get(i), query, locale))
                        .toList(),
                chips,
                chips.isEmpty() ? null : query.withoutFilters().at(base),
                query.yearFrom(),
                query.yearTo(),
                parametersBesides(Set.of("q"), own, query),
                parametersBesides(Set.of(YEAR_FROM, YEAR_TO), own, query));
    }

    /** The facet of a dimension, named by its key. */
    FacetView facet(String key) {
        return facets.stream()
                .filter(facet -> facet.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static FacetView facet(String base, Counts facet, Counts all, CaseQuery query, Locale locale) {
        List<Count> choices = facet.choicesAmong(all);
        List<Bar> bars = Bar.of(choices.stream().map(Count::cases).toList());
        List<ValueView> values = new ArrayList<>();
        for (Count value : choices) {
            String term = value.term().value();
            CaseQuery toggled =
                    value.selected() ? query.without(facet.dimension(), term) : query.with(facet.dimension(), term);
            values.add(new ValueView(
                    value.term().label(locale),
                    value.cases(),
                    value.selected() || value.cases() > 0 ? toggled.at(base) : null,
                    value.selected() ? "true" : null,
                    value.cases() == 0 ? "facet-value none" : "facet-value",
                    bars.get(values.size())));
        }
        boolean isLong = values.size() > LONG;
        if (isLong && facet.dimension() != Dimension.YEAR) {
            values.sort(Comparator.comparing(value -> value.current() == null)); // what is chosen stays in view
        }
        return new FacetView(
                facet.dimension().key(), List.copyOf(values), !isLong || query.restricts(facet.dimension()), isLong);
    }

    static List<Chip> chips(String base, CaseQuery query, Labels labels, Locale locale) {
        List<Chip> chips = new ArrayList<>();
        query.filters()
                .forEach((dimension, values) -> values.forEach(value -> chips.add(new Chip(
                        dimension.key(),
                        labels.term(dimension, value).label(locale),
                        query.without(dimension, value).at(base)))));
        if (query.yearFrom() != null || query.yearTo() != null) {
            chips.add(new Chip(
                    Dimension.YEAR.key(),
                    Objects.toString(query.yearFrom(), "") + "–" + Objects.toString(query.yearTo(), ""),
                    query.withYears(null, null).at(base)));
        }
        return chips;
    }

    /** What a form must carry on; it starts again from the first page. */
    private static List<Parameter> parametersBesides(Set<String> fields, List<Parameter> own, CaseQuery query) {
        return Stream.concat(own.stream(), query.withPage(1).parameters().stream())
                .filter(parameter -> !fields.contains(parameter.name()))
                .toList();
    }
}
