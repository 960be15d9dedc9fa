package io.casefolio.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/** Keeps a language, theme or view that was asked for by parameter; the page of an error is the same request once more. */
class RememberWishes implements HandlerInterceptor {

    private final LanguageResolver languages;

    RememberWishes(LanguageResolver languages) {
        this.languages = languages;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        String path = request.getContextPath() + "/";
        String language = request.getParameter(LanguageResolver.NAME);
        if (languages.resolveLocale(request).getLanguage().equals(language)) {
            remember(LanguageResolver.NAME, language, path, response);
        }
        ThemeWish.known(request.getParameter(ThemeWish.NAME))
                .ifPresent(theme -> remember(ThemeWish.NAME, theme.key(), path, response));
        ViewWish.known(request.getParameter(ViewWish.NAME))
                .ifPresent(view -> remember(ViewWish.NAME, view.key(), path, response));
        return true;
    }

    private static void remember(String name, String value, String path, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path(path)
                        .maxAge(Duration.ofDays(365))
                        .sameSite("Lax")
                        .httpOnly(true)
                        .build()
                        .toString());
    }
}
