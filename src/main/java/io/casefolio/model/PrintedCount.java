package io.casefolio.model;

/**
 * A count as a document prints it.
 *
 * @param value canonical once linked, as written before
 */
public record PrintedCount(Dimension dimension, String value, int count, SourceRef source) {}
