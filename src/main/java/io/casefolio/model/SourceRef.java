package io.casefolio.model;

/**
 * Where in a document something stands.
 *
 * @param document the file name in the corpus folder
 * @param lineFrom the first line, counted from 1
 * @param lineTo the last line, not before {@code lineFrom}
 */
public record SourceRef(String document, int lineFrom, int lineTo) {

    /** Whether some line is in both. */
    public boolean meets(SourceRef other) {
        return document.equals(other.document) && lineFrom <= other.lineTo && other.lineFrom <= lineTo;
    }
}
