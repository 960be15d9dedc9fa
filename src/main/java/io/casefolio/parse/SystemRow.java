package io.casefolio.parse;

import io.casefolio.model.FactLines;
import io.casefolio.model.SourceRef;

/**
 * A row of the table of systems, cells as written and stripped; empty where the row has none.
 *
 * @param number counted from 1 in its document
 * @param complete whether the row has one cell for each column and none spans it beside them. If not, cells are filled
 *     from the left and may stand one column off.
 * @param lines of its cells
 */
public record SystemRow(
        int number,
        String category,
        String name,
        String year,
        String place,
        String industry,
        String scale,
        String technologies,
        boolean complete,
        FactLines lines,
        SourceRef source) {}
