package io.casefolio.web;

import io.casefolio.http.SourceAddresses;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.model.PlatformMention;
import io.casefolio.model.SectionKind;
import io.casefolio.model.SourceRef;
import io.casefolio.model.SystemFacts;
import io.casefolio.page.CaseView;
import io.casefolio.page.Link;
import io.casefolio.query.CaseQuery;
import io.casefolio.text.ReadableText;
import io.casefolio.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One case study.
 *
 * @param head its names
 * @param description in a sentence: of its summary for readers of English, else of its goals or background; null where it
 *     has none
 * @param namePlace where the name of its system stands, as {@code rowPlace} is where its row does; null without a row
 */
public record ShowView(
        CaseView head,
        @Nullable String description,
        CaseStudy study,
        List<FactView> facts,
        List<SectionView> sections,
        List<PlatformView> platforms,
        @Nullable Link namePlace,
        @Nullable Link rowPlace) {

    static ShowView of(CaseStudy study, Labels labels, SourceAddresses sources, Locale locale) {
        SystemFacts system = study.system();
        return new ShowView(
                CaseView.of(study, labels, locale),
                description(study, locale),
                study,
                FactView.of(study, labels, sources, locale),
                SectionView.of(study.sections(), sources),
                PlatformView.of(study, labels, sources, locale),
                system == null ? null : Link.to(system.lines().name(), sources),
                system == null ? null : Link.to(system.source(), sources));
    }

    private static @Nullable String description(CaseStudy study, Locale locale) {
        Stream<String> summary = Stream.ofNullable(study.summaryEn())
                .filter(any -> !locale.getLanguage().equals("zh"));
        Stream<String> texts = Stream.of(SectionKind.GOALS, SectionKind.BACKGROUND)
                .flatMap(kind -> study.sections().stream().filter(section -> section.kind() == kind))
                .map(section ->
                        ReadableText.of(section.text(), section.readings()).asRead());
        return Stream.concat(summary, texts)
                .map(Sentences::first)
                .filter(sentence -> !sentence.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /**
     * A platform of a case: the cases that share it, and where the document links to.
     *
     * @param place where it stands; null where the next one stands on the same lines, and says so
     */
    public record PlatformView(
            String label,
            String href,
            @Nullable String url,
            @Nullable Link place) {

        static List<PlatformView> of(CaseStudy study, Labels labels, SourceAddresses sources, Locale locale) {
            List<PlatformView> views = new ArrayList<>();
            SourceRef below = null;
            for (int i = study.platforms().size() - 1; i >= 0; i--) {
                PlatformMention platform = study.platforms().get(i);
                views.add(
                        0,
                        new PlatformView(
                                labels.term(Dimension.PLATFORM, platform.name()).label(locale),
                                CaseQuery.ALL
                                        .with(Dimension.PLATFORM, platform.name())
                                        .at("/cases"),
                                platform.url(),
                                platform.source().equals(below) ? null : Link.to(platform.source(), sources)));
                below = platform.source();
            }
            return views;
        }
    }
}
