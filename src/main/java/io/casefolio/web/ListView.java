package io.casefolio.web;

import io.casefolio.catalog.CasePage;
import io.casefolio.catalog.CaseQuery;
import io.casefolio.catalog.Facet;
import io.casefolio.catalog.FacetValue;
import io.casefolio.catalog.Labels;
import io.casefolio.catalog.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The list of cases.
 *
 * @param chips the set filters, each with the address of the list without it
 * @param sorts labelled by their message keys
 */
record ListView(
        int total,
        List<CaseView> cases,
        List<FacetView> facets,
        List<Link> chips,
        String clear,
        List<Link> sorts,
        List<Link> sizes,
        List<Link> pages,
        @Nullable String previous,
        @Nullable String next) {

    static final List<Integer> SIZES = List.of(10, 20, 50, 100);

    /** A facet with its values as links that choose or drop them. */
    record FacetView(String key, List<ValueView> values, boolean open) {}

    record ValueView(String label, int count, String href, boolean selected) {}

    static ListView of(CaseQuery query, CasePage page, List<Facet> facets, Labels labels, Locale locale) {
        return new ListView(
                page.total(),
                page.items().stream()
                        .map(card -> CaseView.of(card.study(), labels, locale))
                        .toList(),
                facets.stream()
                        .map(facet -> facet(facet, query, locale, list -> list.at("/cases")))
                        .toList(),
                chips(query, labels, locale, list -> list.at("/cases")),
                query.withoutFilters().at("/cases"),
                Stream.of(Sort.values())
                        .map(sort -> new Link(
                                "sort." + sort.key(), query.withSort(sort).at("/cases"), sort == query.sort()))
                        .toList(),
                SIZES.stream()
                        .map(size ->
                                new Link(size.toString(), query.withSize(size).at("/cases"), size == query.size()))
                        .toList(),
                pages(query, page),
                query.page() > 1 ? query.withPage(query.page() - 1).at("/cases") : null,
                query.page() < page.pages() ? query.withPage(query.page() + 1).at("/cases") : null);
    }

    /** A facet whose links lead to the address that a page gives to a query. */
    static FacetView facet(Facet facet, CaseQuery query, Locale locale, Function<CaseQuery, String> address) {
        List<ValueView> values = new ArrayList<>();
        for (FacetValue value : facet.values()) {
            String term = value.term().value();
            CaseQuery toggled =
                    value.selected() ? query.without(facet.dimension(), term) : query.with(facet.dimension(), term);
            values.add(
                    new ValueView(value.term().label(locale), value.count(), address.apply(toggled), value.selected()));
        }
        return new FacetView(
                facet.dimension().key(),
                List.copyOf(values),
                values.stream().anyMatch(ValueView::selected) || values.size() <= 10);
    }

    static List<Link> chips(CaseQuery query, Labels labels, Locale locale, Function<CaseQuery, String> address) {
        List<Link> chips = new ArrayList<>();
        query.filters()
                .forEach((dimension, values) -> values.forEach(value -> chips.add(new Link(
                        labels.term(dimension, value).label(locale), address.apply(query.without(dimension, value))))));
        if (query.yearFrom() != null || query.yearTo() != null) {
            chips.add(new Link(
                    (query.yearFrom() == null ? "" : query.yearFrom())
                            + "–"
                            + (query.yearTo() == null ? "" : query.yearTo()),
                    address.apply(query.withYears(null, null))));
        }
        return chips;
    }

    /** The first and the last page, and those around the current one. */
    private static List<Link> pages(CaseQuery query, CasePage page) {
        return IntStream.rangeClosed(1, page.pages())
                .filter(number -> number == 1 || number == page.pages() || Math.abs(number - query.page()) <= 2)
                .mapToObj(number -> new Link(
                        Integer.toString(number), query.withPage(number).at("/cases"), number == query.page()))
                .toList();
    }
}
