package io.casefolio.web;

import io.casefolio.catalog.CaseQuery;
import io.casefolio.catalog.Labels;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.SystemFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A case as pages show it.
 *
 * @param title in the page's language if there is one
 * @param otherTitle in the other language; null if there is none
 * @param summary in English, by the editors; null where there is none
 * @param category the number of its colour
 * @param facts one for each dimension that the table of systems has a column for
 */
record CaseView(
        String slug,
        String href,
        String title,
        String titleLanguage,
        @Nullable String otherTitle,
        String otherLanguage,
        @Nullable String systemName,
        @Nullable String summary,
        int category,
        List<FactView> facts) {

    /** How many colours the theme has for categories, numbered from 1; 0 is for a case without a category. */
    private static final int CATEGORY_COLOURS = 8;

    private static final List<Dimension> FACTS = List.of(
            Dimension.YEAR,
            Dimension.REGION,
            Dimension.CITY,
            Dimension.INDUSTRY,
            Dimension.SCALE,
            Dimension.CATEGORY,
            Dimension.TECHNOLOGY);

    /**
     * A fact, its values as links to the cases that share them.
     *
     * @param asWritten what the document says; null where the values say the same
     */
    record FactView(
            Dimension dimension,
            List<Link> values,
            @Nullable String asWritten) {}

    static CaseView of(CaseStudy study, Labels labels, Locale locale) {
        boolean english = !locale.getLanguage().equals("zh") && study.titleEn() != null;
        SystemFacts system = study.system();
        return new CaseView(
                study.slug(),
                "/cases/" + study.slug(),
                english ? String.valueOf(study.titleEn()) : study.title(),
                english ? "en" : "zh-CN",
                english ? study.title() : study.titleEn(),
                english ? "zh-CN" : "en",
                system == null ? null : system.name(),
                study.summaryEn(),
                category(study, labels),
                system == null ? List.of() : facts(study, system, labels, locale));
    }

    private static int category(CaseStudy study, Labels labels) {
        return study.values(Dimension.CATEGORY).stream()
                .map(value -> labels.position(Dimension.CATEGORY, value) % CATEGORY_COLOURS + 1)
                .findFirst()
                .orElse(0);
    }

    private static List<FactView> facts(CaseStudy study, SystemFacts system, Labels labels, Locale locale) {
        List<FactView> facts = new ArrayList<>();
        for (Dimension dimension : FACTS) {
            List<Link> values = study.values(dimension).stream()
                    .map(value -> new Link(
                            labels.term(dimension, value).label(locale),
                            CaseQuery.ALL.with(dimension, value).at("/cases")))
                    .toList();
            facts.add(new FactView(dimension, values, asWritten(dimension, values, system)));
        }
        return facts;
    }

    private static @Nullable String asWritten(Dimension dimension, List<Link> values, SystemFacts system) {
        return switch (dimension) {
            case YEAR -> values.isEmpty() ? system.yearAsWritten() : null;
            case REGION -> values.isEmpty() ? system.placeAsWritten() : null;
            case TECHNOLOGY -> system.technologiesAsWritten();
            default -> null;
        };
    }

    /** The first values of a dimension, named by its key. */
    public List<Link> values(String key, int most) {
        return facts.stream()
                .filter(fact -> fact.dimension().key().equals(key))
                .flatMap(fact -> fact.values().stream())
                .limit(most)
                .toList();
    }
}
