package io.casefolio.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case study: one section of the document with its row of the table of systems.
 *
 * @param slug the last part of its address, unique in the catalogue
 * @param number the section number; null where the heading has none and for a row without a section
 * @param title without its number; for a row without a section the system name
 * @param readings slips in the title
 * @param summaryEn a summary by the editors; null where there is none
 * @param system null for a section without a row
 * @param link null where row and section are not paired
 * @param sections empty in lists, which do not read them
 * @param source where the case's own text stands, or its row where it has none
 */
public record CaseStudy(
        String slug,
        @Nullable Integer number,
        String title,
        @Nullable String titleEn,
        List<Reading> readings,
        @Nullable String summaryEn,
        @Nullable SystemFacts system,
        @Nullable CrosswalkLink link,
        List<PlatformMention> platforms,
        List<Section> sections,
        SourceRef source) {

    /** The canonical values the case has in a dimension, each once. */
    public List<String> values(Dimension dimension) {
        if (dimension == Dimension.PLATFORM) {
            return platforms.stream().map(PlatformMention::name).distinct().toList();
        }
        if (dimension == Dimension.SECTION) {
            return SectionKind.EXPECTED.stream()
                    .filter(kind -> sections.stream()
                            .anyMatch(s -> s.kind() == kind && !s.text().isEmpty()))
                    .map(SectionKind::heading)
                    .toList();
        }
        if (system == null) {
            return List.of();
        }
        return switch (dimension) {
            case YEAR -> one(system.year());
            case REGION -> one(system.region());
            case CITY -> one(system.city());
            case INDUSTRY -> one(system.industry());
            case SCALE -> one(system.scale());
            case CATEGORY -> one(system.category());
            case TECHNOLOGY -> system.technologies();
            case PLATFORM, SECTION -> throw new AssertionError();
        };
    }

    /** Whether its text or row stands on one of these lines, or the cell of its category, which may be far above. */
    public boolean standsOn(SourceRef lines) {
        return source.meets(lines)
                || system != null
                        && (system.source().meets(lines)
                                || system.lines().category().meets(lines));
    }

    /** The same as lists have it. */
    public CaseStudy withoutSections() {
        return new CaseStudy(
                slug, number, title, titleEn, readings, summaryEn, system, link, platforms, List.of(), source);
    }

    private static List<String> one(@Nullable Object value) {
        return Stream.ofNullable(value).map(Objects::toString).toList();
    }
}
