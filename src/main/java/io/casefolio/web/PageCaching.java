package io.casefolio.web;

import io.casefolio.catalog.Catalogue;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Answers with “not modified” for as long as neither the last import nor the build has changed. */
@Component
class PageCaching implements HandlerInterceptor {

    private final Catalogue catalogue;
    private final LanguageResolver languages;
    private final String build;

    PageCaching(Catalogue catalogue, LanguageResolver languages, ObjectProvider<BuildProperties> build) {
        this.catalogue = catalogue;
        this.languages = languages;
        this.build = build.stream()
                .map(properties -> String.valueOf(properties.getTime()).replaceAll("\\D", ""))
                .findFirst()
                .orElse("dev");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        List.of(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE).forEach(name -> response.addHeader("Vary", name));
        if (request.getDispatcherType() == DispatcherType.ERROR || isErrorPage(method)) {
            forget(response);
            return true;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        return !new ServletWebRequest(request, response).checkNotModified(etag(request));
    }

    private static boolean isErrorPage(HandlerMethod handler) {
        return ErrorController.class.isAssignableFrom(handler.getBeanType());
    }

    private String etag(HttpServletRequest request) {
        return "W/\"%s-%s-%s-%s\""
                .formatted(
                        build,
                        DigestUtils.md5DigestAsHex(catalogue.state().getBytes(StandardCharsets.UTF_8)),
                        languages.resolveLocale(request).getLanguage(),
                        ThemeWish.of(request).key());
    }

    /** Errors are not kept. */
    static void forget(@Nullable HttpServletResponse response) {
        if (response != null) {
            response.setHeader(HttpHeaders.ETAG, null);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
