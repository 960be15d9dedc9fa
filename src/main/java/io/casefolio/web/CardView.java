package io.casefolio.web;

import io.casefolio.catalog.Labels;
import io.casefolio.catalog.Passage;
import io.casefolio.model.CaseStudy;
import java.util.List;
import java.util.Locale;

/** A case in a list, with where it matches a search. */
record CardView(CaseView study, List<PassageView> passages) {

    /** A passage that leads to its section. */
    record PassageView(String sectionKey, String href, Passage passage) {}

    static CardView of(CaseStudy study, List<Passage> passages, Labels labels, Locale locale) {
        CaseView view = CaseView.of(study, labels, locale);
        return new CardView(
                view,
                passages.stream()
                        .map(passage -> new PassageView(
                                passage.section().key(),
                                view.href() + "#" + passage.section().key(),
                                passage))
                        .toList());
    }
}
