package io.casefolio.web;

import io.casefolio.catalog.Count;
import io.casefolio.catalog.Edition;
import io.casefolio.compare.Against;
import io.casefolio.compare.Measure;
import io.casefolio.compare.PairedCounts;
import io.casefolio.model.Dimension;
import io.casefolio.page.Link;
import io.casefolio.query.CaseQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two sets held against each other.
 *
 * @param measures bars as shares and as counts, labelled by their keys
 * @param swap the address with the sets in each other's place
 * @param end the address of the first set alone
 * @param apart the terms that set one apart from the other
 */
public record SetsView(
        SetView one, SetView other, List<Link> measures, String swap, String end, List<ApartView> apart) {

    private static final int MOST_APART = 12;
    private static final int MOST_ALTERNATIVES = 6;

    /**
     * A set.
     *
     * @param filters what it asks for; empty for every case
     */
    public record SetView(List<FiltersView.Chip> filters, int total, String href) {}

    /** A term with its cases in each set. */
    public record ApartView(String key, String label, ShareView one, ShareView other, String points) {}

    /**
     * The cases of a set that have a term.
     *
     * @param href null where there are none
     */
    public record ShareView(
            int count, String share, @Nullable String href) {}

    /**
     * Sets to hold this one against: every case, the same without the filter of a dimension, or with another value of it.
     *
     * @param kind {@code all}, {@code without} or {@code instead}
     * @param key the dimension's; null for every case
     * @param links labelled by values where they are alternatives
     */
    public record ChoiceView(String kind, @Nullable String key, List<Link> links) {}

    static SetsView of(CaseQuery query, Against against, Edition edition, Locale locale) {
        CaseQuery other = against.query();
        SetView first = set(query, edition, locale);
        SetView second = set(other, edition, locale);
        Measure measure = against.measure(first.total(), second.total());
        return new SetsView(
                first,
                second,
                Stream.of(Measure.values())
                        .map(choice -> new Link(
                                choice.key(), against.in(choice).at(ChartsController.PATH, query), choice == measure))
                        .toList(),
                new Against(query, against.wanted()).at(ChartsController.PATH, other),
                query.at(ChartsController.PATH),
                PairedCounts.apart(edition, query, other, MOST_APART).stream()
                        .map(pair -> new ApartView(
                                pair.one().term().dimension().key(),
                                pair.one().term().label(locale),
                                share(pair.one(), query),
                                share(pair.other(), other),
                                points(pair.difference())))
                        .toList());
    }

    /** With the sign that is as wide as a plus, as in the heading of its column. */
    private static String points(double difference) {
        return String.format(Locale.ROOT, "%+.1f", 100 * difference).replace('-', '−');
    }

    private static SetView set(CaseQuery query, Edition edition, Locale locale) {
        return new SetView(
                FiltersView.chips(ChartsController.PATH, query, edition.labels(), locale),
                edition.find(query).total(),
                query.at(ListView.PATH));
    }

    private static ShareView share(Count count, CaseQuery set) {
        CaseQuery list = PairedCounts.narrowed(set, count.term());
        return new ShareView(
                count.cases(),
                ChartView.percent(count.share()),
                list == null || count.cases() == 0 ? null : list.at(ListView.PATH));
    }

    /** None for a query that asks for every case. */
    static List<ChoiceView> choices(CaseQuery query, Edition edition, Locale locale) {
        if (!query.isFiltered()) {
            return List.of();
        }
        List<ChoiceView> choices = new ArrayList<>();
        choices.add(choice("all", null, query, CaseQuery.ALL));
        for (Dimension dimension : Dimension.values()) {
            if (query.restricts(dimension)) {
                if (!query.without(dimension).withSort(CaseQuery.ALL.sort()).equals(CaseQuery.ALL)) {
                    choices.add(choice("without", dimension.key(), query, query.without(dimension)));
                }
                choices.add(new ChoiceView(
                        "instead",
                        dimension.key(),
                        edition.counts(query, dimension).choices().stream()
                                .filter(value -> !value.selected() && value.cases() > 0)
                                .limit(MOST_ALTERNATIVES)
                                .map(value -> new Link(
                                        "%s (%d)".formatted(value.term().label(locale), value.cases()),
                                        held(
                                                query,
                                                query.withOnly(
                                                        dimension, value.term().value()))))
                                .toList()));
            }
        }
        return choices;
    }

    private static ChoiceView choice(String kind, @Nullable String key, CaseQuery query, CaseQuery other) {
        return new ChoiceView(kind, key, List.of(new Link("", held(query, other))));
    }

    private static String held(CaseQuery query, CaseQuery other) {
        return new Against(other, null).at(ChartsController.PATH, query);
    }
}
