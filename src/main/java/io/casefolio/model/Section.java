package io.casefolio.model;

import java.util.List;

/**
 * One section of a case study.
 *
 * @param heading the heading as written, without its number
 * @param html sanitised markup
 * @param text the visible text, without list markers; one line for each block
 * @param readings slips in it; html and text keep them as written
 */
public record Section(
        SectionKind kind, String heading, String html, String text, List<Reading> readings, SourceRef source) {

    Section withTexts(String otherHtml, String otherText) {
        return new Section(kind, heading, otherHtml, otherText, readings, source);
    }

    public Section withReadings(List<Reading> found) {
        return new Section(kind, heading, html, text, found, source);
    }
}
