package io.casefolio.model;

/**
 * Where each fact of a row stands, by the column of the table of systems. A cell that spans rows stands where it begins,
 * outside the others; what a row has no cell for is at the lines of the row.
 */
public record FactLines(
        SourceRef name,
        SourceRef category,
        SourceRef year,
        SourceRef place,
        SourceRef industry,
        SourceRef scale,
        SourceRef technologies) {}
