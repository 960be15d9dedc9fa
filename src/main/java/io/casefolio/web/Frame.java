package io.casefolio.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** What stands around every page. */
@ControllerAdvice(basePackageClasses = {Frame.class, BasicErrorController.class})
class Frame {

    private static final List<String> PAGES = List.of("/", "/cases", "/charts", "/quality", "/about");

    private final MessageSource messages;

    Frame(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The frame of a page.
     *
     * @param language for the attribute {@code lang}
     * @param languages the same page in each language
     * @param origin scheme, host and port, for addresses that must be absolute
     * @param theme its key
     * @param themes the same page in each theme, labelled by their keys
     */
    record FrameView(
            String language,
            String origin,
            List<Link> pages,
            List<LanguageLink> languages,
            String theme,
            List<Link> themes) {}

    record LanguageLink(String language, String label, String href, boolean selected) {}

    @ModelAttribute("frame")
    FrameView frame(HttpServletRequest request, Locale locale) {
        ThemeWish theme = ThemeWish.of(request);
        return new FrameView(
                tag(locale),
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString(),
                PAGES.stream().map(path -> page(path, request, locale)).toList(),
                LanguageResolver.LANGUAGES.stream()
                        .map(other -> new LanguageLink(
                                tag(other),
                                messages.getMessage("language", null, other),
                                with(request, LanguageResolver.NAME, other.getLanguage()),
                                other.getLanguage().equals(locale.getLanguage())))
                        .toList(),
                theme.key(),
                Stream.of(ThemeWish.values())
                        .map(other -> new Link(other.key(), with(request, ThemeWish.NAME, other.key()), other == theme))
                        .toList());
    }

    static String tag(Locale locale) {
        return locale.getLanguage().equals("zh") ? "zh-CN" : "en";
    }

    private Link page(String path, HttpServletRequest request, Locale locale) {
        String here = request.getRequestURI();
        return new Link(
                messages.getMessage("nav" + path.replace('/', '.'), null, locale),
                path,
                path.equals("/") ? here.equals("/") : here.startsWith(path));
    }

    /** The address of the page with another wish; an error page stands for the one that failed. */
    private static String with(HttpServletRequest request, String name, String value) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        UriComponentsBuilder address = failed == null
                ? UriComponentsBuilder.fromPath(request.getRequestURI()).query(request.getQueryString())
                : UriComponentsBuilder.fromPath(failed.toString());
        return address.replaceQueryParam(name, value).build().toUriString();
    }
}
