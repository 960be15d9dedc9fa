package io.casefolio.web;

import io.casefolio.catalog.CaseQuery;
import io.casefolio.catalog.Facet;
import io.casefolio.catalog.Labels;
import io.casefolio.web.ListView.FacetView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What stands beside and above the charts.
 *
 * @param parameters the query's, to be sent along by a form
 * @param cases the address of the list of the same cases
 */
record ChartsView(
        int total,
        List<FacetView> facets,
        List<Link> chips,
        String clear,
        List<ParameterView> parameters,
        String cases) {

    record ParameterView(String name, String value) {}

    /** @param kept parameters that are no part of the query and stay when filters change */
    static ChartsView of(CaseQuery query, int total, List<Facet> facets, Labels labels, Locale locale, String kept) {
        Function<CaseQuery, String> address = changed -> {
            String charts = changed.at("/charts");
            return kept.isEmpty() ? charts : charts + (charts.contains("?") ? "&" : "?") + kept;
        };
        return new ChartsView(
                total,
                facets.stream()
                        .map(facet -> ListView.facet(facet, query, locale, address))
                        .toList(),
                ListView.chips(query, labels, locale, address),
                address.apply(query.withoutFilters()),
                parameters(query),
                query.at("/cases"));
    }

    private static List<ParameterView> parameters(CaseQuery query) {
        List<ParameterView> parameters = new ArrayList<>();
        UriComponentsBuilder.newInstance()
                .query(query.toQueryString())
                .build()
                .getQueryParams()
                .forEach((name, values) -> values.forEach(value -> parameters.add(
                        new ParameterView(name, UriUtils.decode(String.valueOf(value), StandardCharsets.UTF_8)))));
        return parameters;
    }
}
