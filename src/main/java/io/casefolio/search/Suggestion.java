package io.casefolio.search;

import io.casefolio.model.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may want to search for.
 *
 * @param dimension null for a title
 */
public record Suggestion(
        String value, @Nullable String labelEn, @Nullable Dimension dimension, int count) {}
