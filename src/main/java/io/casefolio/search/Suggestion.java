package io.casefolio.search;

import io.casefolio.meaning.Match;
import io.casefolio.model.Dimension;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may want to go to.
 *
 * @param dimension null for a case
 * @param slug null for a term
 * @param count how many cases have it
 * @param match why, where it does not have what is typed in either language; else null
 */
public record Suggestion(
        String value,
        @Nullable String labelEn,
        @Nullable Dimension dimension,
        @Nullable String slug,
        int count,
        @Nullable Match match) {

    /** What suggestions stand together. */
    public enum Group {
        CASE,
        TERM,
        PLACE;

        /** The name in JSON and in the message bundles. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Group group() {
        if (dimension == null) {
            return Group.CASE;
        }
        return dimension == Dimension.REGION || dimension == Dimension.CITY ? Group.PLACE : Group.TERM;
    }

    Suggestion because(Match reason) {
        return new Suggestion(value, labelEn, dimension, slug, count, reason);
    }
}
