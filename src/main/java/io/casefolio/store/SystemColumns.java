package io.casefolio.store;

import io.casefolio.model.FactLines;
import io.casefolio.model.SourceRef;
import io.casefolio.model.SystemFacts;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link SystemFacts} in the database, its technologies excepted. */
@Embeddable
record SystemColumns(
        String systemName,
        @Nullable String category,
        @Nullable Integer systemYear,
        String yearAsWritten,
        @Nullable String region,
        @Nullable String city,
        String placeAsWritten,
        @Nullable String industry,
        @Nullable String scale,
        String technologiesAsWritten,
        String systemDocument,
        Integer systemLineFrom,
        Integer systemLineTo,
        LineColumns lines) {

    static SystemColumns of(SystemFacts facts) {
        return new SystemColumns(
                facts.name(),
                facts.category(),
                facts.year(),
                facts.yearAsWritten(),
                facts.region(),
                facts.city(),
                facts.placeAsWritten(),
                facts.industry(),
                facts.scale(),
                facts.technologiesAsWritten(),
                facts.source().document(),
                facts.source().lineFrom(),
                facts.source().lineTo(),
                LineColumns.of(facts.lines()));
    }

    SystemFacts toFacts(List<String> technologies) {
        return new SystemFacts(
                systemName,
                category,
                systemYear,
                yearAsWritten,
                region,
                city,
                placeAsWritten,
                industry,
                scale,
                technologies,
                technologiesAsWritten,
                lines.toLines(systemDocument),
                new SourceRef(systemDocument, systemLineFrom, systemLineTo));
    }

    /** {@link FactLines} in the database; their document is that of the row. */
    @Embeddable
    record LineColumns(
            Integer nameLineFrom,
            Integer nameLineTo,
            Integer categoryLineFrom,
            Integer categoryLineTo,
            Integer yearLineFrom,
            Integer yearLineTo,
            Integer placeLineFrom,
            Integer placeLineTo,
            Integer industryLineFrom,
            Integer industryLineTo,
            Integer scaleLineFrom,
            Integer scaleLineTo,
            Integer technologiesLineFrom,
            Integer technologiesLineTo) {

        static LineColumns of(FactLines lines) {
            return new LineColumns(
                    lines.name().lineFrom(),
                    lines.name().lineTo(),
                    lines.category().lineFrom(),
                    lines.category().lineTo(),
                    lines.year().lineFrom(),
                    lines.year().lineTo(),
                    lines.place().lineFrom(),
                    lines.place().lineTo(),
                    lines.industry().lineFrom(),
                    lines.industry().lineTo(),
                    lines.scale().lineFrom(),
                    lines.scale().lineTo(),
                    lines.technologies().lineFrom(),
                    lines.technologies().lineTo());
        }

        FactLines toLines(String document) {
            return new FactLines(
                    new SourceRef(document, nameLineFrom, nameLineTo),
                    new SourceRef(document, categoryLineFrom, categoryLineTo),
                    new SourceRef(document, yearLineFrom, yearLineTo),
                    new SourceRef(document, placeLineFrom, placeLineTo),
                    new SourceRef(document, industryLineFrom, industryLineTo),
                    new SourceRef(document, scaleLineFrom, scaleLineTo),
                    new SourceRef(document, technologiesLineFrom, technologiesLineTo));
        }
    }
}
