package io.casefolio.cite;

import io.casefolio.cite.Cited.Kind;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.SourceRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something to cite. */
final class Citables {

    static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 25);
    private static final String SITE = "https://casefolio.example";

    private Citables() {}

    static Visit visit(long edition, Locale language) {
        return new Visit(edition, PUBLISHED, DAY, language);
    }

    static Cited of(CaseStudy study, Visit visit) {
        return Cited.of(study, SITE + "/cases/" + study.slug(), visit);
    }

    static Cited study(String title, @Nullable String titleEn, SourceRef source, Visit visit) {
        return of(
                new CaseStudy("7", 7, title, titleEn, List.of(), null, null, null, List.of(), List.of(), source),
                visit);
    }

    static Cited list(String title, Visit visit) {
        return Cited.of(Kind.LIST, "list", title, SITE + "/cases?industry=%E6%94%BF%E5%8A%A1", visit);
    }

    static Cited chart(String title, Visit visit) {
        return Cited.of(Kind.CHART, "chart-year", title, SITE + "/charts#chart-year", visit);
    }
}
