package io.casefolio.web;

import io.casefolio.catalog.CaseCard;
import io.casefolio.catalog.Labels;
import io.casefolio.catalog.Passage;
import io.casefolio.catalog.Sentences;
import java.util.List;
import java.util.Locale;

/**
 * A case in a list.
 *
 * @param lead what it is about in a sentence: of its summary for readers of English, else of its goals
 * @param passages where it matches a search
 */
record CardView(CaseView study, String lead, String leadLanguage, List<PassageView> passages) {

    /** A passage that leads to its section. */
    record PassageView(String sectionKey, String href, Passage passage) {}

    static CardView of(CaseCard card, List<Passage> passages, Labels labels, Locale locale) {
        CaseView view = CaseView.of(card.study(), labels, locale);
        String summary = view.summary();
        String leadEn = summary == null || locale.getLanguage().equals("zh") ? "" : Sentences.first(summary);
        return new CardView(
                view,
                leadEn.isEmpty() ? card.goals() : leadEn,
                leadEn.isEmpty() ? "zh-CN" : "en",
                passages.stream()
                        .map(passage -> new PassageView(
                                passage.section().key(),
                                view.href() + "#" + passage.section().key(),
                                passage))
                        .toList());
    }
}
