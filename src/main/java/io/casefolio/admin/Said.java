package io.casefolio.admin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that a document or a curator says, in whatever language.
 *
 * @param language for the attribute {@code lang}; null of what is in none, as a number
 */
public record Said(String text, @Nullable String language) {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]");

    /** Tells the language by its characters. */
    public static Said of(String text) {
        return new Said(
                text,
                CHINESE.matcher(text).find() ? "zh-CN" : ENGLISH.matcher(text).find() ? "en" : null);
    }
}
