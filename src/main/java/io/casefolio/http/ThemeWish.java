package io.casefolio.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The colours of a page: the parameter {@code theme}, else the cookie of that name, else the system's. */
public enum ThemeWish {
    AUTO,
    LIGHT,
    DARK;

    public static final String NAME = "theme";

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ThemeWish of(HttpServletRequest request) {
        return Wish.of(request, NAME, ThemeWish::known).orElse(AUTO);
    }

    static Optional<ThemeWish> known(@Nullable String key) {
        return Stream.of(values()).filter(theme -> theme.key().equals(key)).findFirst();
    }
}
