package io.casefolio.web;

import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.EditionUnavailableException;
import io.casefolio.http.LanguageResolver;
import io.casefolio.http.PageCaching;
import io.casefolio.http.PublicUrl;
import io.casefolio.http.RequestEdition;
import io.casefolio.http.ThemeWish;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** What stands around every page. */
@ControllerAdvice({"io.casefolio.web", "io.casefolio.http"})
class Frame {

    private static final List<String> PAGES = List.of("/", "/cases", "/charts", "/quality", "/about");

    private static final int MOST_OPTIONS = 12;

    private final Catalogue catalogue;
    private final MessageSource messages;
    private final PublicUrl site;

    Frame(Catalogue catalogue, MessageSource messages, PublicUrl site) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.site = site;
    }

    /**
     * The frame of a page.
     *
     * @param language for the attribute {@code lang}
     * @param languages the same page in each language
     * @param origin what stands before the path of a whole address; without host where that is not known
     * @param wished the language that the address asks for; null where it asks for none
     * @param options of the search box before anything is typed
     * @param theme its key
     * @param themes the same page in each theme, labelled by their keys
     */
    public record FrameView(
            String language,
            String origin,
            @Nullable String wished,
            List<Link> pages,
            List<LanguageLink> languages,
            String theme,
            List<Link> themes,
            List<SuggestionsController.OptionView> options) {}

    public record LanguageLink(String language, String code, String label, String href, boolean selected) {}

    /** What holds for a page that says nothing else. */
    @ModelAttribute("robots")
    Robots robots(HttpServletRequest request) {
        return new Robots(!isError(request), pathOf(request));
    }

    @ModelAttribute("frame")
    FrameView frame(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        ThemeWish theme = ThemeWish.of(request);
        return new FrameView(
                LanguageResolver.tag(locale),
                site.origin(request),
                LanguageResolver.wished(request).map(Locale::getLanguage).orElse(null),
                PAGES.stream().map(path -> page(path, request, locale)).toList(),
                LanguageResolver.LANGUAGES.stream()
                        .map(other -> new LanguageLink(
                                LanguageResolver.tag(other),
                                other.getLanguage(),
                                messages.getMessage("language", null, other),
                                with(request, LanguageResolver.NAME, other.getLanguage()),
                                other.getLanguage().equals(locale.getLanguage())))
                        .toList(),
                theme.key(),
                Stream.of(ThemeWish.values())
                        .map(other -> new Link(other.key(), with(request, ThemeWish.NAME, other.key()), other == theme))
                        .toList(),
                isError(request) ? List.of() : options(request, response, locale));
    }

    private List<SuggestionsController.OptionView> options(
            HttpServletRequest request, HttpServletResponse response, Locale locale) {
        try {
            return RequestEdition.of(request, null, catalogue).suggest("", MOST_OPTIONS).stream()
                    .map(suggestion -> SuggestionsController.OptionView.of(suggestion, "", messages, locale))
                    .toList();
        } catch (EditionUnavailableException e) {
            PageCaching.forget(response);
            return List.of(); // a page can do without them
        }
    }

    private Link page(String path, HttpServletRequest request, Locale locale) {
        String here = pathOf(request);
        return new Link(
                messages.getMessage("nav" + path.replace('/', '.'), null, locale),
                path,
                path.equals("/") ? here.equals("/") : here.startsWith(path));
    }

    /** The address of the page with another wish. */
    private static String with(HttpServletRequest request, String name, String value) {
        return UriComponentsBuilder.fromPath(pathOf(request))
                .query(isError(request) ? "" : Objects.requireNonNullElse(request.getQueryString(), ""))
                .replaceQueryParam(name, value)
                .build()
                .toUriString();
    }

    /** What was asked for below the context path, on its error page, too, but no host, as which browsers take what two slashes begin. */
    private static String pathOf(HttpServletRequest request) {
        String path = isError(request)
                ? request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI).toString()
                : request.getRequestURI();
        return path.replaceFirst("^/+", "/").substring(request.getContextPath().length());
    }

    private static boolean isError(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
    }
}
