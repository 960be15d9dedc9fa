package io.casefolio.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** What stands around every page. */
@ControllerAdvice("io.casefolio.web")
class Frame {

    private final MessageSource messages;

    Frame(MessageSource messages) {
        this.messages = messages;
    }

    /** For every page, those of error handlers excepted, which ask for it. */
    @ModelAttribute
    void putAround(Model model, HttpServletRequest request, Locale locale) {
        model.addAttribute("language", locale.getLanguage().equals("zh") ? "zh-CN" : "en");
        model.addAttribute("navigation", navigation(pathOf(request), locale));
        model.addAttribute("languages", languages(request, locale));
    }

    private List<Link> navigation(String current, Locale locale) {
        return Stream.of("/", "/cases", "/charts", "/quality")
                .map(path -> new Link(
                        messages.getMessage("nav" + path.replace('/', '.'), null, locale),
                        path,
                        path.equals("/") ? current.equals("/") : current.startsWith(path)))
                .toList();
    }

    private List<Link> languages(HttpServletRequest request, Locale locale) {
        return LanguageResolver.LANGUAGES.stream()
                .map(other -> new Link(
                        messages.getMessage("language", null, other),
                        UriComponentsBuilder.fromPath(pathOf(request))
                                .query(request.getQueryString())
                                .replaceQueryParam(LanguageResolver.NAME, other.getLanguage())
                                .build()
                                .toUriString(),
                        other.getLanguage().equals(locale.getLanguage())))
                .toList();
    }

    /** What was asked for, on its error page, too. */
    private static String pathOf(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }
}
