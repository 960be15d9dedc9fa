package io.casefolio.web;

import io.casefolio.catalog.CaseCard;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
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
 *     has none, or passages say more
 * @param facts place, year, industry and scale
 * @param passages where it matches a search
 */
public record CardView(
        CaseView study,
        @Nullable String category,
        @Nullable String lead,
        String leadLanguage,
        List<String> facts,
        List<String> technologies,
        List<PassageView> passages) {

    private static final int MOST_TECHNOLOGIES = 3;

    /**
     * A passage that leads to where it stands.
     *
     * @param source its message key
     */
    public record PassageView(String source, String href, String language, Passage passage) {}

    static CardView of(CaseCard card, List<Passage> passages, Labels labels, Locale locale) {
        CaseView view = CaseView.of(card.study(), labels, locale);
        String summary = view.summary();
        String leadEn = summary == null || locale.getLanguage().equals("zh") ? "" : Sentences.first(summary);
        String lead = leadEn.isEmpty() ? card.goals() : leadEn;
        return new CardView(
                view,
                values(card, Dimension.CATEGORY, 1, labels, locale).findFirst().orElse(null),
                lead.isEmpty() || !passages.isEmpty() ? null : lead,
                leadEn.isEmpty() ? "zh-CN" : "en",
                Stream.of(Dimension.CITY, Dimension.YEAR, Dimension.INDUSTRY, Dimension.SCALE)
                        .flatMap(dimension -> values(card, dimension, 1, labels, locale))
                        .toList(),
                values(card, Dimension.TECHNOLOGY, MOST_TECHNOLOGIES, labels, locale)
                        .toList(),
                passages.stream().map(passage -> passage(passage, view)).toList());
    }

    private static Stream<String> values(CaseCard card, Dimension dimension, int most, Labels labels, Locale locale) {
        return card.values(dimension).stream()
                .limit(most)
                .map(value -> labels.term(dimension, value).label(locale));
    }

    private static PassageView passage(Passage passage, CaseView view) {
        return passage.section() == null
                ? new PassageView("case.summary", view.href() + "#summary", "en", passage)
                : new PassageView(
                        "section." + passage.section().key(),
                        view.href() + "#" + passage.section().key(),
                        "zh-CN",
                        passage);
    }
}
