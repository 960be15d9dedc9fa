package io.casefolio.catalog;

import io.casefolio.model.PrintedCount;
import io.casefolio.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * How many cases have a value.
 *
 * @param cases zero only for a value that the query chooses, or that a document prints
 * @param share of all cases that are counted, 0 to 1; those of a dimension with several values for a case add up to more
 *     than 1
 * @param printed what a document prints; null where it prints nothing, and for a filtered set
 * @param selected whether the query chooses it
 */
public record Count(
        Term term, int cases, double share, @Nullable PrintedCount printed, boolean selected) {

    /** The number that a document prints; null where it prints none, and for a filtered set. */
    public @Nullable Integer printedCases() {
        return printed == null ? null : printed.count();
    }
}
