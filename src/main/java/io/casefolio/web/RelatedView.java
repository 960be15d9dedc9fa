package io.casefolio.web;

import io.casefolio.catalog.RelatedCases;
import io.casefolio.catalog.RelatedCases.Related;
import io.casefolio.http.LanguageResolver;
import io.casefolio.model.Labels;
import io.casefolio.model.Term;
import io.casefolio.page.CaseView;
import io.casefolio.query.CaseQuery;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A case that has something in common with another. */
public record RelatedView(CaseView head, List<ReasonView> reasons) {

    private static final int MOST = 4;

    static List<RelatedView> of(List<Related> cases, Labels labels, Locale locale) {
        return cases.stream()
                .limit(MOST)
                .map(related -> new RelatedView(
                        CaseView.of(related.card().study(), labels, locale),
                        related.reasons().stream()
                                .map(reason -> ReasonView.of(reason, locale))
                                .toList()))
                .toList();
    }

    /**
     * What both cases have.
     *
     * @param label empty for alike texts
     * @param language of the label
     * @param href the cases that have it; null for alike texts
     */
    public record ReasonView(
            String label, String language, @Nullable String href) {

        static ReasonView of(RelatedCases.Reason reason, Locale locale) {
            Term term = reason.term();
            if (term != null) {
                return new ReasonView(
                        term.label(locale),
                        LanguageResolver.tag(locale),
                        CaseQuery.ALL.with(term.dimension(), term.value()).at(ListView.PATH));
            }
            return reason.word().isEmpty()
                    ? new ReasonView("", LanguageResolver.tag(locale), null)
                    : new ReasonView(
                            reason.word(),
                            "zh-CN",
                            CaseQuery.ALL.withText('"' + reason.word() + '"').at(ListView.PATH));
        }
    }
}
