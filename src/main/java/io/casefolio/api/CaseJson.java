package io.casefolio.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.CrosswalkLink;
import io.casefolio.model.PlatformMention;
import io.casefolio.model.Section;
import io.casefolio.model.SourceRef;
import io.casefolio.model.SystemFacts;
import io.casefolio.search.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case study as JSON.
 *
 * @param sections null, and left out, in lists
 * @param matched empty where it has what is typed; null, and left out, where nobody asks for it
 */
record CaseJson(
        String slug,
        @Nullable Integer number,
        String title,
        @Nullable String titleEn,
        @Nullable SystemFacts system,
        @Nullable CrosswalkLink link,
        List<PlatformMention> platforms,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<SectionJson> sections,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<MatchJson> matched) {

    /**
     * How it matches where it does not have what is typed.
     *
     * @param how {@code synonym}, {@code year}, {@code facet}, {@code parts} or {@code pinyin}
     */
    record MatchJson(String how, String typed, String found) {

        static MatchJson of(Match match) {
            return new MatchJson(match.how().key(), match.typed(), match.found());
        }
    }

    record SectionJson(String kind, String heading, String html, String text, SourceRef source) {

        static SectionJson of(Section section) {
            return new SectionJson(
                    section.kind().key(), section.heading(), section.html(), section.text(), section.source());
        }
    }

    static CaseJson listItem(CaseStudy study) {
        return listItem(study, null);
    }

    static CaseJson listItem(CaseStudy study, @Nullable List<Match> matches) {
        return of(study, null, matches);
    }

    static CaseJson whole(CaseStudy study) {
        return of(study, study.sections().stream().map(SectionJson::of).toList(), null);
    }

    private static CaseJson of(CaseStudy study, @Nullable List<SectionJson> sections, @Nullable List<Match> matches) {
        return new CaseJson(
                study.slug(),
                study.number(),
                study.title(),
                study.titleEn(),
                study.system(),
                study.link(),
                study.platforms(),
                sections,
                matches == null ? null : matches.stream().map(MatchJson::of).toList());
    }
}
