package io.casefolio.page;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.model.SystemFacts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A case as pages show it.
 *
 * @param title in the page's language if there is one
 * @param otherTitle in the other language; null if there is none
 * @param summary in English, by the editors; null where there is none
 * @param colour the number of its category's colour
 */
public record CaseView(
        String slug,
        String href,
        String title,
        String titleLanguage,
        @Nullable String otherTitle,
        String otherLanguage,
        @Nullable String systemName,
        @Nullable String summary,
        int colour) {

    /** How many colours the theme has for categories, numbered from 1; 0 is for a case without a category. */
    private static final int CATEGORY_COLOURS = 8;

    /** A case at its own address. */
    public static CaseView of(CaseStudy study, Labels labels, Locale locale) {
        return of(study, "/cases/" + study.slug(), labels, locale);
    }

    /** A case at an address that may say more, such as its place in a list. */
    public static CaseView of(CaseStudy study, String href, Labels labels, Locale locale) {
        boolean english = !locale.getLanguage().equals("zh") && study.titleEn() != null;
        SystemFacts system = study.system();
        return new CaseView(
                study.slug(),
                href,
                english ? String.valueOf(study.titleEn()) : study.title(),
                english ? "en" : "zh-CN",
                english ? study.title() : study.titleEn(),
                english ? "zh-CN" : "en",
                system == null ? null : system.name(),
                study.summaryEn(),
                colour(study, labels));
    }

    private static int colour(CaseStudy study, Labels labels) {
        return study.values(Dimension.CATEGORY).stream()
                .map(value -> labels.position(Dimension.CATEGORY, value) % CATEGORY_COLOURS + 1)
                .findFirst()
                .orElse(0);
    }
}
