package io.casefolio.model;

/**
 * Where in a document something stands.
 *
 * @param document the file name in the corpus folder
 * @param lineFrom the first line, counted from 1
 * @param lineTo the last line, not before {@code lineFrom}
 */
public record SourceRef(String document, int lineFrom, int lineTo) {}
