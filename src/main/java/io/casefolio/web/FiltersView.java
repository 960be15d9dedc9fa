package io.casefolio.web;

import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.CaseQuery.Parameter;
import io.casefolio.query.InvalidQueryException;
import io.casefolio.query.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The filters beside a list or chart.
 *
 * @param path where the filtered set is shown
 * @param facets as HTML
 * @param chips the set filters, each with the address without it; the text, too, where the page has no box for it
 * @param clear the address without any of them; null where none is set
 * @param textForm what the form of the search text must carry on besides its own field
 */
public record FiltersView(
        String path,
        String text,
        String facets,
        List<Chip> chips,
        @Nullable String clear,
        List<Parameter> textForm) {

    private static final String WHOLE = "all";
    private static final String TEXT = "q";

    /**
     * A set filter.
     *
     * @param key the dimension's, or {@code q} for the text
     * @param href the address without it
     */
    public record Chip(String key, String label, String href) {}

    /**
     * @param chosen parameters of the path besides those of a query, which all links and forms carry on
     * @param parameters of the request: which long facet it wants to see whole, which is carried on, too
     * @throws InvalidQueryException if that is no facet
     */
    static FiltersView of(
            String path, List<Parameter> chosen, Parameters parameters, CaseQuery query, DrawnParts.Page drawn) {
        Dimension whole = whole(parameters);
        List<Parameter> own = with(chosen, whole);
        String base = Parameter.at(path, own);
        boolean boxed = path.equals(ListView.PATH);
        List<Chip> chips = chips(base, query, drawn.edition().labels(), drawn.locale()).stream()
                .filter(chip -> !boxed || !chip.key().equals(TEXT))
                .toList();
        return new FiltersView(
                path,
                query.text(),
                drawn.facets(path, chosen, whole, query),
                chips,
                chips.isEmpty()
                        ? null
                        : query.withoutFilters()
                                .withText(boxed ? query.text() : "")
                                .at(base),
                parametersBesides(Set.of(TEXT), own, query));
    }

    private static @Nullable Dimension whole(Parameters parameters) {
        return parameters.text(WHOLE).isEmpty()
                ? null
                : parameters.choice(WHOLE, List.of(Dimension.values()), Dimension::key, Dimension.YEAR);
    }

    /** The parameters of an address where a long facet is shown whole, or none where {@code whole} is null. */
    static List<Parameter> with(List<Parameter> chosen, @Nullable Dimension whole) {
        return whole == null
                ? chosen
                : Stream.concat(chosen.stream(), Stream.of(new Parameter(WHOLE, whole.key())))
                        .toList();
    }

    /** What a query asks for, one after the other, beginning with its text. */
    static List<Chip> chips(String base, CaseQuery query, Labels labels, Locale locale) {
        List<Chip> chips = new ArrayList<>();
        if (!query.text().isEmpty()) {
            chips.add(new Chip(TEXT, query.text(), query.withText("").at(base)));
        }
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
    static List<Parameter> parametersBesides(Set<String> fields, List<Parameter> own, CaseQuery query) {
        return Stream.concat(own.stream(), query.withPage(1).parameters().stream())
                .filter(parameter -> !fields.contains(parameter.name()))
                .toList();
    }
}
