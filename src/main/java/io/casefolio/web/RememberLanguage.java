package io.casefolio.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Keeps a language that was asked for by parameter. */
class RememberLanguage implements HandlerInterceptor {

    private final LanguageResolver languages;

    RememberLanguage(LanguageResolver languages) {
        this.languages = languages;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String wanted = request.getParameter(LanguageResolver.NAME);
        if (languages.resolveLocale(request).getLanguage().equals(wanted)) {
            languages.setLocale(request, response, languages.resolveLocale(request));
        }
        return true;
    }
}
