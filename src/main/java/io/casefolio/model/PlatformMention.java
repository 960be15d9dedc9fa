package io.casefolio.model;

import org.jspecify.annotations.Nullable;

/**
 * A platform named by a case study.
 *
 * @param name the canonical name
 * @param url where the document links to; null where it does not
 * @param source the lines of the block that names it
 */
public record PlatformMention(
        String name, String asWritten, @Nullable String url, SourceRef source) {}
