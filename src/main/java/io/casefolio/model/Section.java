package io.casefolio.model;

/**
 * One section of a case study.
 *
 * @param heading the heading as written, without its number
 * @param html sanitised markup
 * @param text the visible text, without list markers; one line for each block
 */
public record Section(SectionKind kind, String heading, String html, String text, SourceRef source) {}
