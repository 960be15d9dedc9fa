package io.casefolio.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.casefolio.model.Languages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The page's language: the parameter {@code lang}, else the cookie of that name, else the browser's wish. */
@Component("localeResolver")
public class LanguageResolver implements LocaleResolver {

    public static final String NAME = "lang";

    /** No browser sends a longer list, and reading one takes long. */
    private static final int LONGEST_WISH = 500;

    /** What browsers wish, in whose many forms there are few. */
    private final Cache<String, Locale> wishes =
            Caffeine.newBuilder().maximumSize(1_000).build();

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Wish.of(request, NAME, LanguageResolver::known)
                .orElseGet(() -> wish(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** The language that the address itself asks for. */
    public static Optional<Locale> wished(HttpServletRequest request) {
        return known(ReadableRequests.of(request, NAME));
    }

    /** The language as pages name it, in attributes {@code lang}. */
    public static String tag(Locale locale) {
        return locale.getLanguage().equals("zh") ? "zh-CN" : "en";
    }

    /** An address that asks for a language. */
    public static String in(String language, String address) {
        return address + (address.contains("?") ? "&" : "?") + NAME + "=" + language;
    }

    private static Optional<Locale> known(@Nullable String language) {
        return Languages.ALL.stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst();
    }

    private Locale wish(@Nullable String accepted) {
        return accepted == null || accepted.length() > LONGEST_WISH
                ? Locale.ENGLISH
                : wishes.get(accepted, LanguageResolver::read);
    }

    private static Locale read(String accepted) {
        try {
            return Objects.requireNonNullElse(
                    Locale.lookup(LanguageRange.parse(accepted), Languages.ALL), Locale.ENGLISH);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Locale.ENGLISH; // a header that is no list of languages; Java 17 stumbles over “-”
        }
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is chosen by the address");
    }
}
