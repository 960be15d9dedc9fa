package io.casefolio.web;

import io.casefolio.catalog.SearchHelp;
import io.casefolio.model.Labels;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a search without results offers.
 *
 * @param relaxations each labelled by a dimension's key, or {@code q} for the text
 */
record HelpView(
        List<Counted> relaxations,
        @Nullable Counted unfiltered,
        @Nullable Counted correction,
        List<CardView> nearest) {

    record Counted(String label, String href, int total) {}

    static HelpView of(SearchHelp help, Labels labels, Locale locale) {
        return new HelpView(
                help.relaxations().stream()
                        .map(relaxation -> new Counted(
                                relaxation.dimension() == null
                                        ? "q"
                                        : relaxation.dimension().key(),
                                relaxation.query().at("/cases"),
                                relaxation.total()))
                        .toList(),
                counted(help.unfiltered()),
                counted(help.correction()),
                help.nearest().stream()
                        .map(card -> CardView.of(card, List.of(), labels, locale))
                        .toList());
    }

    /** Labelled by its text. */
    private static @Nullable Counted counted(SearchHelp.@Nullable Alternative alternative) {
        return alternative == null
                ? null
                : new Counted(alternative.query().text(), alternative.query().at("/cases"), alternative.total());
    }
}
