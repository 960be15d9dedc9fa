package io.casefolio.catalog;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.SectionKind;
import io.casefolio.text.Sentences;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A case as lists show it.
 *
 * @param study without its sections
 * @param goals the first sentence of its goals; empty where it has none
 * @param sections whether each section that stands in the document has text; a missing one has no entry
 */
public record CaseCard(CaseStudy study, Map<SectionKind, Boolean> sections, String goals) {

    /** The card of a case that has its sections. */
    public static CaseCard of(CaseStudy whole) {
        Map<SectionKind, Boolean> sections = new EnumMap<>(SectionKind.class);
        whole.sections()
                .forEach(section ->
                        sections.merge(section.kind(), !section.text().isEmpty(), Boolean::logicalOr));
        String goals = whole.sections().stream()
                .filter(section -> section.kind() == SectionKind.GOALS)
                .map(section -> Sentences.first(section.text()))
                .findFirst()
                .orElse("");
        return new CaseCard(whole.withoutSections(), sections, goals);
    }

    /** Whether all six sections have text. */
    public boolean hasEverySection() {
        return values(Dimension.SECTION).size() == SectionKind.EXPECTED.size();
    }

    /** How many technologies and platforms the case names. */
    public int richness() {
        return study.values(Dimension.TECHNOLOGY).size()
                + study.values(Dimension.PLATFORM).size();
    }

    /** The values the case has in a dimension, each once. */
    public List<String> values(Dimension dimension) {
        if (dimension != Dimension.SECTION) {
            return study.values(dimension);
        }
        return SectionKind.EXPECTED.stream()
                .filter(kind -> sections.getOrDefault(kind, false))
                .map(SectionKind::heading)
                .toList();
    }
}
