package io.casefolio.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.CrosswalkLink;
import io.casefolio.model.PlatformMention;
import io.casefolio.model.Section;
import io.casefolio.model.SourceRef;
import io.casefolio.model.SystemFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case study as JSON.
 *
 * @param sections null, and left out, in lists
 */
record CaseJson(
        String slug,
        @Nullable Integer number,
        String title,
        @Nullable String titleEn,
        @Nullable SystemFacts system,
        @Nullable CrosswalkLink link,
        List<PlatformMention> platforms,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<SectionJson> sections) {

    record SectionJson(String kind, String heading, String html, String text, SourceRef source) {

        static SectionJson of(Section section) {
            return new SectionJson(
                    section.kind().key(), section.heading(), section.html(), section.text(), section.source());
        }
    }

    static CaseJson listItem(CaseStudy study) {
        return of(study, null);
    }

    static CaseJson whole(CaseStudy study) {
        return of(study, study.sections().stream().map(SectionJson::of).toList());
    }

    private static CaseJson of(CaseStudy study, @Nullable List<SectionJson> sections) {
        return new CaseJson(
                study.slug(),
                study.number(),
                study.title(),
                study.titleEn(),
                study.system(),
                study.link(),
                study.platforms(),
                sections);
    }
}
