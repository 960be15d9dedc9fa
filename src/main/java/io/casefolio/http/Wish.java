package io.casefolio.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** What a reader wishes by a parameter, else by the cookie of its name; what is no known value is no wish. */
final class Wish {

    private Wish() {}

    static <T> Optional<T> of(HttpServletRequest request, String name, Function<@Nullable String, Optional<T>> known) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return known.apply(ReadableRequests.of(request, name))
                .or(() -> known.apply(cookie == null ? null : cookie.getValue()));
    }
}
