package io.casefolio.web;

import io.casefolio.http.SourceAddresses;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.FactLines;
import io.casefolio.model.Labels;
import io.casefolio.model.SourceRef;
import io.casefolio.model.SystemFacts;
import io.casefolio.page.Link;
import io.casefolio.query.CaseQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A fact, its values as links to the cases that share them.
 *
 * @param asWritten what the document says; null where the values say the same
 * @param place where it stands
 */
public record FactView(
        Dimension dimension, List<Link> values, @Nullable String asWritten, Link place) {

    private static final List<Dimension> FACTS = List.of(
            Dimension.YEAR,
            Dimension.REGION,
            Dimension.CITY,
            Dimension.INDUSTRY,
            Dimension.SCALE,
            Dimension.CATEGORY,
            Dimension.TECHNOLOGY);

    /** One for each dimension that the table of systems has a column for; none without a row. */
    static List<FactView> of(CaseStudy study, Labels labels, SourceAddresses sources, Locale locale) {
        SystemFacts system = study.system();
        if (system == null) {
            return List.of();
        }
        List<FactView> facts = new ArrayList<>();
        for (Dimension dimension : FACTS) {
            List<Link> values = study.values(dimension).stream()
                    .map(value -> new Link(
                            labels.term(dimension, value).label(locale),
                            CaseQuery.ALL.with(dimension, value).at("/cases")))
                    .toList();
            facts.add(new FactView(
                    dimension,
                    values,
                    asWritten(dimension, values, system),
                    Link.to(lines(dimension, system.lines()), sources)));
        }
        return facts;
    }

    private static SourceRef lines(Dimension dimension, FactLines lines) {
        return switch (dimension) {
            case YEAR -> lines.year();
            case REGION, CITY -> lines.place();
            case INDUSTRY -> lines.industry();
            case SCALE -> lines.scale();
            case CATEGORY -> lines.category();
            case TECHNOLOGY -> lines.technologies();
            case PLATFORM, SECTION -> throw new AssertionError();
        };
    }

    private static @Nullable String asWritten(Dimension dimension, List<Link> values, SystemFacts system) {
        String written = switch (dimension) {
            case YEAR -> values.isEmpty() ? system.yearAsWritten() : null;
            case REGION -> values.isEmpty() ? system.placeAsWritten() : null;
            case TECHNOLOGY -> system.technologiesAsWritten();
            default -> null;
        };
        return written == null || written.isEmpty() ? null : written;
    }
}
