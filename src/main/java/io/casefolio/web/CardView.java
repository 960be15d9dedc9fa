package io.casefolio.web;

import io.casefolio.catalog.CaseCard;
import io.casefolio.meaning.Match;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.page.CaseView;
import io.casefolio.page.Link;
import io.casefolio.page.MatchView;
import io.casefolio.query.CaseQuery;
import io.casefolio.search.Passage;
import io.casefolio.text.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param category null where the case has none
 * @param lead what it is about in a sentence: of its summary for readers of English, else of its goals; null where it
 *     has none
 * @param facts place, year, industry and scale; they and all terms are links to the cases that share them
 * @param platforms those that the list was filtered by
 * @param passages where it matches a search
 * @param matches why it is found where it does not have what is typed
 */
public record CardView(
        CaseView study,
        @Nullable Link category,
        @Nullable String lead,
        String leadLanguage,
        List<Link> facts,
        List<Link> technologies,
        List<Link> platforms,
        List<PassageView> passages,
        List<MatchView> matches) {

    private static final int MOST_TECHNOLOGIES = 3;

    /**
     * A passage that leads to where it stands.
     *
     * @param source its message key
     */
    public record PassageView(String source, String href, String language, Passage passage) {}

    /** A card that stands in no list. */
    static CardView of(CaseCard card, Labels labels, Locale locale) {
        return of(card, CaseView.of(card.study(), labels, locale), CaseQuery.ALL, List.of(), List.of(), labels, locale);
    }

    /** @param query of the list */
    static CardView of(
            CaseCard card,
            CaseView view,
            CaseQuery query,
            List<Passage> passages,
            List<Match> matches,
            Labels labels,
            Locale locale) {
        String summary = view.summary();
        String leadEn = summary == null || locale.getLanguage().equals("zh") ? "" : Sentences.first(summary);
        String lead = leadEn.isEmpty() ? card.goals() : leadEn;
        return new CardView(
                view,
                links(card, Dimension.CATEGORY, labels, locale).findFirst().orElse(null),
                lead.isEmpty() ? null : lead,
                leadEn.isEmpty() ? "zh-CN" : "en",
                Stream.of(Dimension.CITY, Dimension.YEAR, Dimension.INDUSTRY, Dimension.SCALE)
                        .flatMap(dimension ->
                                links(card, dimension, labels, locale).limit(1))
                        .toList(),
                links(card, Dimension.TECHNOLOGY, labels, locale)
                        .limit(MOST_TECHNOLOGIES)
                        .toList(),
                query.restricts(Dimension.PLATFORM)
                        ? links(card, Dimension.PLATFORM, labels, locale).toList()
                        : List.of(),
                passages.stream().map(passage -> passage(passage, view)).toList(),
                MatchView.of(matches, labels, locale));
    }

    /** The values of a case, each with the cases that share it. */
    static Stream<Link> links(CaseCard card, Dimension dimension, Labels labels, Locale locale) {
        return card.values(dimension).stream()
                .map(value -> new Link(
                        labels.term(dimension, value).label(locale),
                        CaseQuery.ALL.with(dimension, value).at(ListView.PATH)));
    }

    private static PassageView passage(Passage passage, CaseView view) {
        return passage.section() == null
                ? new PassageView("fact.summary_en", view.href() + "#summary", "en", passage)
                : new PassageView(
                        "section." + passage.section().key(),
                        view.href() + "#" + passage.section().key(),
                        "zh-CN",
                        passage);
    }
}
