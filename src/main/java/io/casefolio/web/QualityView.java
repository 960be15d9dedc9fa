package io.casefolio.web;

import io.casefolio.catalog.CaseCard;
import io.casefolio.catalog.CaseQuery;
import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Frequency;
import io.casefolio.model.CrosswalkLink;
import io.casefolio.model.Dimension;
import io.casefolio.model.SectionKind;
import io.casefolio.model.SourceRef;
import io.casefolio.model.SystemFacts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far the catalogue can be trusted. */
record QualityView(List<TableView> tables, List<LinkView> links, List<CompletenessView> completeness) {

    /** Published against derived counts of a dimension. */
    record TableView(String key, List<RowView> rows, int published, int derived) {}

    record RowView(
            String label,
            @Nullable Integer published,
            @Nullable SourceRef source,
            int derived,
            int difference,
            String href) {}

    /** A case with its row, or one of the two alone. */
    record LinkView(
            CaseView study,
            SourceRef source,
            @Nullable SystemFacts system,
            @Nullable CrosswalkLink link) {}

    /** For each of the six kinds: {@code text}, {@code empty} or {@code missing}. */
    record CompletenessView(CaseView study, List<String> sections) {}

    static QualityView of(Catalogue catalogue, Locale locale) {
        List<CaseCard> cards = catalogue.all();
        return new QualityView(
                Dimension.PUBLISHED.stream()
                        .map(dimension -> table(dimension, catalogue.frequencies(dimension), locale))
                        .toList(),
                cards.stream()
                        .map(card -> new LinkView(
                                CaseView.of(card.study(), catalogue.labels(), locale),
                                card.study().source(),
                                card.study().system(),
                                card.study().link()))
                        .toList(),
                cards.stream()
                        .map(card -> new CompletenessView(
                                CaseView.of(card.study(), catalogue.labels(), locale), sections(card)))
                        .toList());
    }

    private static TableView table(Dimension dimension, List<Frequency> frequencies, Locale locale) {
        return new TableView(
                dimension.key(),
                frequencies.stream()
                        .map(frequency -> row(dimension, frequency, locale))
                        .toList(),
                frequencies.stream()
                        .mapToInt(frequency -> frequency.published() == null ? 0 : frequency.published())
                        .sum(),
                frequencies.stream().mapToInt(Frequency::derived).sum());
    }

    private static RowView row(Dimension dimension, Frequency frequency, Locale locale) {
        return new RowView(
                frequency.term().label(locale),
                frequency.published(),
                frequency.source(),
                frequency.derived(),
                frequency.derived() - (frequency.published() == null ? 0 : frequency.published()),
                CaseQuery.ALL.with(dimension, frequency.term().value()).at("/cases"));
    }

    private static List<String> sections(CaseCard card) {
        return SectionKind.EXPECTED.stream()
                .map(kind -> {
                    Boolean hasText = card.sections().get(kind);
                    return hasText == null ? "missing" : hasText ? "text" : "empty";
                })
                .toList();
    }
}
