package io.casefolio.catalog;

/** A version of a document, as an import read it. */
@SuppressWarnings("ArrayRecordComponent") // compared by its hash, never changed
public record ImportedDocument(String name, String sha256, byte[] bytes) {}
