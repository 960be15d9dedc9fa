package io.casefolio.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What stands around every page. */
@ControllerAdvice("io.casefolio.web")
class Frame {

    private final MessageSource messages;

    Frame(MessageSource messages) {
        this.messages = messages;
    }

    @ModelAttribute("language")
    String language(Locale locale) {
        return locale.getLanguage().equals("zh") ? "zh-CN" : "en";
    }

    @ModelAttribute("navigation")
    List<Link> navigation(HttpServletRequest request, Locale locale) {
        return Stream.of("/", "/cases", "/charts", "/quality")
                .map(path -> new Link(
                        messages.getMessage("nav" + path.replace('/', '.'), null, locale),
                        path,
                        path.equals("/")
                                ? request.getRequestURI().equals("/")
                                : request.getRequestURI().startsWith(path)))
                .toList();
    }

    @ModelAttribute("languages")
    List<Link> languages(HttpServletRequest request, Locale locale) {
        return LanguageResolver.LANGUAGES.stream()
                .map(other -> new Link(
                        messages.getMessage("language", null, other),
                        ServletUriComponentsBuilder.fromRequest(request)
                                .scheme(null)
                                .host(null)
                                .port(null)
                                .replaceQueryParam(LanguageResolver.NAME, other.getLanguage())
                                .build()
                                .toUriString(),
                        other.getLanguage().equals(locale.getLanguage())))
                .toList();
    }
}
