package io.casefolio.catalog;

import io.casefolio.model.SourceRef;
import io.casefolio.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * How often a value occurs in the whole catalogue.
 *
 * @param published the count that a document prints; null where it prints none
 * @param source where it is printed
 * @param derived counted from the rows
 */
public record Frequency(
        Term term, @Nullable Integer published, @Nullable SourceRef source, int derived) {}
