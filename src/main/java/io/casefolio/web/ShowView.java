package io.casefolio.web;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.query.CaseQuery;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One case study.
 *
 * @param head its names
 */
public record ShowView(
        CaseView head,
        CaseStudy study,
        List<FactView> facts,
        List<SectionView> sections,
        List<PlatformView> platforms) {
    /** A platform of a case: the cases that share it, and where the document links to. */
    public record PlatformView(
            String label, String href, @Nullable String url) {

        static List<PlatformView> of(CaseStudy study, Locale locale, Labels labels) {
            return study.platforms().stream()
                    .map(platform -> new PlatformView(
                            labels.term(Dimension.PLATFORM, platform.name()).label(locale),
                            CaseQuery.ALL
                                    .with(Dimension.PLATFORM, platform.name())
                                    .at("/cases"),
                            platform.url()))
                    .toList();
        }
    }
}
