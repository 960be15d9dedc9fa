package io.casefolio.web;

import io.casefolio.catalog.CaseCard;
import io.casefolio.catalog.CasePage;
import io.casefolio.catalog.Edition;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.page.CaseView;
import io.casefolio.page.Link;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.Sort;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A list of cases as a table.
 *
 * @param columns labelled by their message keys, with an address where the list can be sorted by one
 */
public record TableView(List<Link> columns, List<RowView> rows) {

    private static final List<Dimension> DIMENSIONS = List.of(
            Dimension.YEAR,
            Dimension.CITY,
            Dimension.INDUSTRY,
            Dimension.SCALE,
            Dimension.CATEGORY,
            Dimension.PLATFORM);

    /**
     * A case.
     *
     * @param facts one for each column of a dimension: its values
     */
    public record RowView(CaseView study, List<List<Link>> facts) {}

    static TableView of(CaseQuery query, CasePage page, Edition edition, Locale locale) {
        Labels labels = edition.labels();
        return new TableView(
                Stream.concat(
                                Stream.of(
                                        sorted("fact.title", Sort.TITLE, query),
                                        sorted("fact.system", Sort.SYSTEM, query)),
                                DIMENSIONS.stream().map(dimension -> column(dimension, query)))
                        .toList(),
                IntStream.range(0, page.items().size())
                        .mapToObj(i -> row(
                                page.items().get(i),
                                PlaceView.href(page.items().get(i), query, page, i),
                                labels,
                                locale))
                        .toList());
    }

    private static Link column(Dimension dimension, CaseQuery query) {
        String label = "dimension." + dimension.key();
        return Stream.of(Sort.values())
                .filter(sort -> sort.key().equals(dimension.key()))
                .findFirst()
                .map(sort -> sorted(label, sort, query))
                .orElse(new Link(label, null));
    }

    private static Link sorted(String label, Sort sort, CaseQuery query) {
        return new Link(label, query.withSort(sort).at(ListView.PATH), query.sort() == sort);
    }

    private static RowView row(CaseCard card, String href, Labels labels, Locale locale) {
        return new RowView(
                CaseView.of(card.study(), href, labels, locale),
                DIMENSIONS.stream()
                        .map(dimension ->
                                CardView.links(card, dimension, labels, locale).toList())
                        .toList());
    }
}
