package io.casefolio.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** The colours of a page: the parameter {@code theme}, else the cookie of that name, else the system's. */
enum ThemeWish {
    AUTO,
    LIGHT,
    DARK;

    static final String NAME = "theme";

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ThemeWish of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return known(request.getParameter(NAME))
                .or(() -> known(cookie == null ? null : cookie.getValue()))
                .orElse(AUTO);
    }

    static Optional<ThemeWish> known(@Nullable String key) {
        return Stream.of(values()).filter(theme -> theme.key().equals(key)).findFirst();
    }
}
