package io.casefolio.http;

import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Edition;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
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
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Answers with “not modified” for as long as neither the last import nor the build nor the day has changed. Files are kept for good
 * under an address that changes with them, and asked for again under any other.
 */
@Component
public class PageCaching implements HandlerInterceptor {

    /** What {@code VersionResourceResolver} writes into an address, and finds no file by where it is wrong. */
    private static final Pattern VERSIONED = Pattern.compile("[^;]*-[0-9a-f]{32}\\.[^./;]*");

    private static final String FOR_GOOD = "max-age=31536000, public, immutable"; // a year

    static final String ASK_AGAIN = "no-cache";

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
        if (handler instanceof ResourceHttpRequestHandler) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, isForGood(request) ? FOR_GOOD : ASK_AGAIN);
            return true;
        }
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        Edition edition = RequestEdition.of(request, response, catalogue);
        List.of(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE).forEach(name -> response.addHeader("Vary", name));
        if (request.getDispatcherType() == DispatcherType.ERROR || isErrorPage(method)) {
            forget(response);
            return true;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, ASK_AGAIN);
        return !new ServletWebRequest(request, response).checkNotModified(etag(request, edition));
    }

    /** Whether the address is that of a file in just one version. */
    static boolean isForGood(HttpServletRequest request) {
        return VERSIONED.matcher(request.getRequestURI()).matches();
    }

    private static boolean isErrorPage(HandlerMethod handler) {
        return ErrorController.class.isAssignableFrom(handler.getBeanType());
    }

    /** Only an answer of this very address has had it, so that errors need not be looked for. */
    private String etag(HttpServletRequest request, Edition edition) {
        String state = String.join(
                " ",
                edition.name(),
                catalogue.state(),
                RequestDay.of(request).toString(),
                request.getRequestURL(),
                String.valueOf(request.getQueryString()));
        return "W/\"%s-%s-%s-%s-%s\""
                .formatted(
                        build,
                        DigestUtils.md5DigestAsHex(state.getBytes(StandardCharsets.UTF_8)),
                        languages.resolveLocale(request).getLanguage(),
                        ThemeWish.of(request).key(),
                        ViewWish.of(request).key());
    }

    /** Errors are not kept, and lead nowhere. */
    public static void forget(@Nullable HttpServletResponse response) {
        if (response != null) {
            response.setHeader(HttpHeaders.LINK, null);
            keepNowhere(response);
        }
    }

    static void keepNowhere(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ETAG, null);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
