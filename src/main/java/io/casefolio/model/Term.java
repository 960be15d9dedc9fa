package io.casefolio.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A canonical value of a dimension.
 *
 * @param labelEn its English label; null where the vocabulary has none
 */
public record Term(
        Dimension dimension, String value, @Nullable String labelEn) {

    /** The value itself for readers of Chinese, its English label, if there is one, for all others. */
    public String label(Locale language) {
        return labelEn == null || language.getLanguage().equals(Locale.CHINESE.getLanguage()) ? value : labelEn;
    }
}
