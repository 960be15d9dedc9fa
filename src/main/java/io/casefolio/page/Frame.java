package io.casefolio.page;

import io.casefolio.archive.EarlierEditions;
import io.casefolio.archive.EarlierEditions.Since;
import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Edition;
import io.casefolio.catalog.EditionUnavailableException;
import io.casefolio.http.DeskAddress;
import io.casefolio.http.LanguageResolver;
import io.casefolio.http.PageCaching;
import io.casefolio.http.PublicUrl;
import io.casefolio.http.RequestArguments;
import io.casefolio.http.RequestEdition;
import io.casefolio.http.ThemeWish;
import io.casefolio.model.Languages;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.InvalidQueryException;
import io.casefolio.search.Suggestion;
import io.casefolio.store.StoreUnavailableException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** What stands around every page. */
@ControllerAdvice({
    "io.casefolio.web",
    "io.casefolio.provenance",
    "io.casefolio.page",
    "io.casefolio.http",
    "io.casefolio.admin",
    "io.casefolio.decide"
})
class Frame {

    private static final List<String> PAGES = List.of("/", "/cases", "/charts", "/quality", "/about");

    private static final List<String> OF_QUERIES = List.of("/cases", "/charts");

    private static final int MOST_OPTIONS = 12;

    private final Catalogue catalogue;
    private final MessageSource messages;
    private final PublicUrl site;
    private final EarlierEditions archive;

    Frame(Catalogue catalogue, MessageSource messages, PublicUrl site, EarlierEditions archive) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.site = site;
        this.archive = archive;
    }

    /**
     * The frame of a page.
     *
     * @param language for the attribute {@code lang}
     * @param languages the same page in each language
     * @param origin what stands before the path of a whole address; without host where that is not known
     * @param placed whether it is
     * @param wished the language that the address asks for; null where it asks for none
     * @param address this page's, for paper
     * @param edition its number, for paper
     * @param published when that was; null for the empty one before the first
     * @param staying the number of the edition that the address stays with; null where it follows the newest
     * @param earlier where that is not the newest; null elsewhere
     * @param options of the search box before anything is typed
     * @param theme its key
     * @param themes the same page in each theme, labelled by their keys
     */
    public record FrameView(
            String language,
            String origin,
            boolean placed,
            @Nullable String wished,
            List<Link> pages,
            List<LanguageLink> languages,
            String theme,
            List<Link> themes,
            String address,
            long edition,
            @Nullable String published,
            @Nullable String staying,
            @Nullable EarlierView earlier,
            List<OptionView> options) {}

    /**
     * That an edition is not the newest.
     *
     * @param since what has changed meanwhile; null where that cannot be told
     * @param newest the same address with the newest edition
     */
    public record EarlierView(@Nullable Since since, String newest) {}

    /**
     * What many look for.
     *
     * @param label what it is, and its form in the other language
     * @param href its list
     */
    public record OptionView(String value, String label, String href) {}

    public record LanguageLink(String language, String code, String label, String href, boolean selected) {}

    /** What holds for a page that says nothing else. */
    @ModelAttribute("robots")
    Robots robots(HttpServletRequest request) {
        String staying = isError(request) ? null : RequestEdition.staying(request);
        return staying == null
                ? new Robots(!isError(request) && !DeskAddress.isOf(request), pathOf(request))
                : new Robots(false, pathOf(request) + "?" + CaseQuery.EDITION + "=" + staying);
    }

    @ModelAttribute("frame")
    FrameView frame(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        ThemeWish theme = ThemeWish.of(request);
        Edition edition = RequestEdition.of(request, null, catalogue);
        return new FrameView(
                LanguageResolver.tag(locale),
                site.origin(request),
                site.isKnown(request),
                LanguageResolver.wished(request).map(Locale::getLanguage).orElse(null),
                PAGES.stream()
                        .map(path -> page(path, query(request), request, locale))
                        .toList(),
                Languages.ALL.stream()
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
                site.origin(request)
                        + pathOf(request)
                        + (request.getQueryString() == null ? "" : "?" + request.getQueryString()),
                edition.number(),
                edition.published() == null ? null : Times.of(edition.published()),
                RequestEdition.staying(request),
                earlier(edition, request, response),
                isError(request) ? List.of() : options(edition, response, locale));
    }

    private @Nullable EarlierView earlier(Edition edition, HttpServletRequest request, HttpServletResponse response) {
        long newest = catalogue.current().number();
        return isError(request) || RequestEdition.staying(request) == null || edition.number() == newest
                ? null
                : new EarlierView(since(edition.number(), newest, response), with(request, CaseQuery.EDITION));
    }

    private @Nullable Since since(long earlier, long newest, HttpServletResponse response) {
        try {
            return archive.since(earlier, newest).orElse(null);
        } catch (EditionUnavailableException | StoreUnavailableException e) {
            PageCaching.forget(response);
            return null; // a page can do without it
        }
    }

    private List<OptionView> options(Edition edition, HttpServletResponse response, Locale locale) {
        try {
            Set<String> values = new HashSet<>();
            return edition.suggest("", MOST_OPTIONS).stream()
                    .map(suggestion -> option(suggestion, locale))
                    .filter(option -> values.add(option.value())) // a municipality is region and city
                    .limit(MOST_OPTIONS)
                    .toList();
        } catch (EditionUnavailableException e) {
            PageCaching.forget(response);
            return List.of(); // a page can do without them
        }
    }

    private OptionView option(Suggestion suggestion, Locale locale) {
        String english = Objects.requireNonNullElse(suggestion.labelEn(), suggestion.value());
        boolean chinese = locale.getLanguage().equals("zh");
        String value = chinese ? suggestion.value() : english;
        String other = chinese ? english : suggestion.value();
        String kind = messages.getMessage(
                "dimension." + Objects.requireNonNull(suggestion.dimension()).key(), null, locale);
        return new OptionView(
                value, other.equals(value) ? kind : kind + " · " + other, SuggestionView.href(suggestion));
    }

    /** The cases that a page shows some or all of; every case where it shows others, or asks for what there is not. */
    private static CaseQuery query(HttpServletRequest request) {
        if (isError(request) || OF_QUERIES.stream().noneMatch(pathOf(request)::startsWith)) {
            return CaseQuery.ALL;
        }
        try {
            return CaseQuery.of(RequestArguments.parameters(request)).withPage(1);
        } catch (InvalidQueryException e) {
            return CaseQuery.ALL;
        }
    }

    private Link page(String path, CaseQuery query, HttpServletRequest request, Locale locale) {
        String here = pathOf(request);
        return new Link(
                messages.getMessage("nav" + path.replace('/', '.'), null, locale),
                OF_QUERIES.contains(path) ? query.at(path) : path,
                path.equals("/") ? here.equals("/") : here.startsWith(path));
    }

    /** The address of the page with another wish. */
    private static String with(HttpServletRequest request, String name, Object... value) {
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
