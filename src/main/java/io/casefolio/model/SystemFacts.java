package io.casefolio.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the table of systems says. A fact that cannot be read is null, and stands as written beside it.
 *
 * @param region the province-level unit
 * @param city a municipality's own name where the place is one
 * @param technologies canonical terms in the row's order, each once
 * @param source the lines of the row
 */
public record SystemFacts(
        String name,
        @Nullable String category,
        @Nullable Integer year,
        String yearAsWritten,
        @Nullable String region,
        @Nullable String city,
        String placeAsWritten,
        @Nullable String industry,
        @Nullable String scale,
        List<String> technologies,
        String technologiesAsWritten,
        FactLines lines,
        SourceRef source) {}
