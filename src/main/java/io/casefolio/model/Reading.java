package io.casefolio.model;

/**
 * A slip of scanning or typing in a document, which is kept, and how it is to be read.
 *
 * @param asWritten the words with the slip
 * @param readAs the same words without it
 */
public record Reading(String asWritten, String readAs) {}
