package io.casefolio.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.casefolio.meaning.Match;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.CrosswalkLink;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.model.PlatformMention;
import io.casefolio.model.Reading;
import io.casefolio.model.Section;
import io.casefolio.model.SectionKind;
import io.casefolio.model.SourceRef;
import io.casefolio.model.SystemFacts;
import io.casefolio.model.Term;
import io.casefolio.search.Passage;
import io.casefolio.standing.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case study as JSON.
 *
 * @param labels the words for each of its facts in both languages, by dimension
 * @param readings slips in the title
 * @param passages where it matches a search, the best first; null, and left out, where nothing is searched for
 * @param sections null, and left out, in lists
 * @param standing since which editions its facts stand as they do; null, and left out, in lists and comparisons
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
        @Nullable String summaryEn,
        Map<String, List<LabelJson>> labels,
        List<Reading> readings,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<PassageJson> passages,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<SectionJson> sections,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Standing standing,
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

    /** @param en null where the vocabulary has no English label */
    record LabelJson(String value, String zh, @Nullable String en) {

        static LabelJson of(Term term) {
            return new LabelJson(term.value(), term.label(Locale.CHINESE), term.labelEn());
        }
    }

    /** @param section null for the summary */
    record PassageJson(@Nullable String section, List<PieceJson> pieces, boolean cutBefore, boolean cutAfter) {

        static PassageJson of(Passage passage) {
            SectionKind section = passage.section();
            return new PassageJson(
                    section == null ? null : section.key(),
                    passage.pieces().stream()
                            .map(piece -> new PieceJson(piece.text(), piece.readAs(), piece.marked()))
                            .toList(),
                    passage.cutBefore(),
                    passage.cutAfter());
        }
    }

    /** @param marked whether these words match */
    record PieceJson(String text, String readAs, boolean marked) {}

    record SectionJson(
            String kind, String heading, String html, String text, SourceRef source, List<Reading> readings) {

        static SectionJson of(Section section) {
            return new SectionJson(
                    section.kind().key(),
                    section.heading(),
                    section.html(),
                    section.text(),
                    section.source(),
                    section.readings());
        }
    }

    static CaseJson listItem(CaseStudy study, Labels labels) {
        return of(study, labels, null, null, null, null);
    }

    /** An item of a list that may be searched for, and explained. */
    static CaseJson found(
            CaseStudy study, Labels labels, @Nullable List<Passage> passages, @Nullable List<Match> matches) {
        return of(
                study,
                labels,
                passages == null ? null : passages.stream().map(PassageJson::of).toList(),
                null,
                null,
                matches == null ? null : matches.stream().map(MatchJson::of).toList());
    }

    static CaseJson whole(CaseStudy study, Labels labels, @Nullable Standing standing) {
        return of(
                study,
                labels,
                null,
                study.sections().stream().map(SectionJson::of).toList(),
                standing,
                null);
    }

    private static CaseJson of(
            CaseStudy study,
            Labels labels,
            @Nullable List<PassageJson> passages,
            @Nullable List<SectionJson> sections,
            @Nullable Standing standing,
            @Nullable List<MatchJson> matched) {
        return new CaseJson(
                study.slug(),
                study.number(),
                study.title(),
                study.titleEn(),
                study.system(),
                study.link(),
                study.platforms(),
                study.summaryEn(),
                labels(study, labels),
                study.readings(),
                passages,
                sections,
                standing,
                matched);
    }

    private static Map<String, List<LabelJson>> labels(CaseStudy study, Labels labels) {
        Map<String, List<LabelJson>> known = new LinkedHashMap<>();
        Dimension.FACTS.forEach(dimension -> known.put(
                dimension.key(),
                study.values(dimension).stream()
                        .map(value -> LabelJson.of(labels.term(dimension, value)))
                        .toList()));
        return known;
    }
}
