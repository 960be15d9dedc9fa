package io.casefolio.store;

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
        Integer systemLineTo) {

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
                facts.source().lineTo());
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
                new SourceRef(systemDocument, systemLineFrom, systemLineTo));
    }
}
