package io.casefolio.catalog;

import io.casefolio.model.Dimension;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search without results offers.
 *
 * @param relaxations the query with one filter taken away, where that gives results, the most first
 * @param correction another spelling that gives results; null where none is known
 * @param nearest cases that have some of the words
 */
public record SearchHelp(
        List<Relaxation> relaxations, @Nullable Correction correction, List<CaseCard> nearest) {

    /**
     * A query with one condition less.
     *
     * @param dimension whose filter is taken away; null for the text
     */
    public record Relaxation(@Nullable Dimension dimension, CaseQuery query, int total) {}

    /** A query with another text. */
    public record Correction(CaseQuery query, int total) {}
}
