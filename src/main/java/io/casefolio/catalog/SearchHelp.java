package io.casefolio.catalog;

import io.casefolio.model.Dimension;
import io.casefolio.query.CaseQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search without results offers.
 *
 * @param relaxations the query with one condition taken away, of several, those with the most results first
 * @param unfiltered the query without any filter, where that gives results and taking one condition away does not; else null
 * @param correction another spelling that gives results; null where none is known
 * @param nearest cases that have some of the words or, where only the filters do not fit, pass all but one
 */
public record SearchHelp(
        List<Relaxation> relaxations,
        @Nullable Alternative unfiltered,
        @Nullable Alternative correction,
        List<CaseCard> nearest) {

    /**
     * A query with one condition less.
     *
     * @param dimension whose filter is taken away; null for the text
     */
    public record Relaxation(@Nullable Dimension dimension, CaseQuery query, int total) {}

    /** Another query, with its results. */
    public record Alternative(CaseQuery query, int total) {}
}
