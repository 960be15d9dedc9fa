package io.casefolio.web;

import io.casefolio.catalog.Count;
import io.casefolio.catalog.Counts;
import io.casefolio.catalog.Edition;
import io.casefolio.chart.Bar;
import io.casefolio.model.Dimension;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.CaseQuery.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The facets beside a list or chart.
 *
 * @param path where the filtered set is shown
 * @param yearForm what the form of the years must carry on besides its own fields
 */
public record FacetsView(
        String path,
        List<FacetView> facets,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        List<Parameter> yearForm) {

    /** Facets with more values fold. */
    private static final int LONG = 10;

    /** What a long facet shows of its values, besides those that are chosen. */
    private static final int FIRST = 5;

    private static final String YEAR_FROM = "yearFrom";
    private static final String YEAR_TO = "yearTo";

    /**
     * A facet with its values as links that choose or drop them.
     *
     * @param key the dimension's
     * @param size how many values it has, shown or not
     * @param rest where all of them are shown; null where they are
     */
    public record FacetView(
            String key,
            List<ValueView> values,
            int size,
            boolean open,
            @Nullable String rest) {

        /** Whether a box to filter its values helps. */
        public boolean isLong() {
            return rest == null && size > LONG;
        }
    }

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
     * @param chosen parameters of the path besides those of a query, which all links and the form carry on
     * @param whole the long facet that is shown whole, which is carried on, too
     */
    static FacetsView of(
            String path,
            List<Parameter> chosen,
            @Nullable Dimension whole,
            CaseQuery query,
            Edition edition,
            Locale locale) {
        List<Parameter> own = FiltersView.with(chosen, whole);
        String base = Parameter.at(path, own);
        List<Counts> facets = edition.facets(query);
        List<Counts> all = query.isFiltered() ? edition.facets(CaseQuery.ALL) : facets;
        return new FacetsView(
                path,
                IntStream.range(0, facets.size())
                        .mapToObj(i -> facet(
                                base,
                                facets.get(i),
                                all.get(i),
                                facets.get(i).dimension() == whole
                                        ? null
                                        : query.at(Parameter.at(
                                                path,
                                                FiltersView.with(
                                                        chosen, facets.get(i).dimension()))),
                                query,
                                locale))
                        .toList(),
                query.yearFrom(),
                query.yearTo(),
                FiltersView.parametersBesides(Set.of(YEAR_FROM, YEAR_TO), own, query));
    }

    /** One facet of every case, whole. */
    static FacetView every(Dimension dimension, String path, Edition edition, Locale locale) {
        Counts facet = edition.facets(CaseQuery.ALL).stream()
                .filter(counts -> counts.dimension() == dimension)
                .findFirst()
                .orElseThrow();
        return facet(path, facet, facet, null, CaseQuery.ALL, locale);
    }

    /** @param rest where a long facet is shown whole; null where it is to be shown so */
    private static FacetView facet(
            String base, Counts facet, Counts all, @Nullable String rest, CaseQuery query, Locale locale) {
        Dimension dimension = facet.dimension();
        List<Count> choices = facet.choicesAmong(all);
        List<Bar> bars = Bar.of(choices.stream().map(Count::cases).toList());
        boolean isLong = choices.size() > LONG;
        boolean folds = isLong && rest != null && dimension != Dimension.YEAR; // a histogram is seen whole
        List<ValueView> values = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            if (!folds || i < FIRST || choices.get(i).selected()) {
                values.add(value(base, dimension, choices.get(i), bars.get(i), query, locale));
            }
        }
        if (isLong && dimension != Dimension.YEAR) {
            values.sort(Comparator.comparing(value -> value.current() == null)); // what is chosen stays in view
        }
        boolean open = !isLong || rest == null || query.restricts(dimension);
        return new FacetView(dimension.key(), List.copyOf(values), choices.size(), open, folds ? rest : null);
    }

    private static ValueView value(
            String base, Dimension dimension, Count count, Bar bar, CaseQuery query, Locale locale) {
        String term = count.term().value();
        CaseQuery toggled = count.selected() ? query.without(dimension, term) : query.with(dimension, term);
        return new ValueView(
                count.term().label(locale),
                count.cases(),
                count.selected() || count.cases() > 0 ? toggled.at(base) : null,
                count.selected() ? "true" : null,
                count.cases() == 0 ? "facet-value none" : "facet-value",
                bar);
    }
}
