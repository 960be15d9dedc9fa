package io.casefolio.api;

import io.casefolio.api.ApiParameters.Filters;
import io.casefolio.api.ApiParameters.Language;
import io.casefolio.api.ApiParameters.Order;
import io.casefolio.api.AtomFeed.Category;
import io.casefolio.api.AtomFeed.Entry;
import io.casefolio.api.AtomFeed.FeedLink;
import io.casefolio.catalog.CaseCard;
import io.casefolio.catalog.CasePage;
import io.casefolio.catalog.Edition;
import io.casefolio.chart.Charts;
import io.casefolio.http.LanguageResolver;
import io.casefolio.http.PublicUrl;
import io.casefolio.http.SourceAddresses;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.query.CaseQuery;
import io.casefolio.store.History;
import io.casefolio.store.History.Past;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What is new, for readers of feeds: of editions, and of the cases that a list finds. */
@RestController
class FeedsApi {

    private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);
    private static final int MOST_EDITIONS = 50;
    private static final int CASES = 100;

    private final History history;
    private final PublicUrl site;
    private final Charts charts;
    private final MessageSource messages;

    FeedsApi(History history, PublicUrl site, Charts charts, MessageSource messages) {
        this.history = history;
        this.site = site;
        this.charts = charts;
        this.messages = messages;
    }

    @GetMapping("/feed")
    @Operation(summary = "The last 50 editions as an Atom feed: when each was published, and what it was read from")
    @Language
    ResponseEntity<String> editions(
            @Parameter(hidden = true) Edition current, Locale locale, HttpServletRequest request) {
        String origin = origin(request);
        String self = LanguageResolver.in(locale.getLanguage(), origin + "/feed");
        return answer(new AtomFeed(
                self,
                messages.getMessage("feed.editions", null, locale),
                LanguageResolver.tag(locale),
                published(current),
                List.of(
                        new FeedLink("self", self, null),
                        new FeedLink("alternate", LanguageResolver.in(locale.getLanguage(), origin + "/"), null)),
                history.newest(MOST_EDITIONS).stream()
                        .map(past -> edition(past, current, origin, locale))
                        .toList()));
    }

    private Entry edition(Past past, Edition current, String origin, Locale locale) {
        List<FeedLink> links = new ArrayList<>();
        String cases = origin + "/cases?" + CaseQuery.EDITION + "=" + past.edition();
        links.add(new FeedLink("alternate", LanguageResolver.in(locale.getLanguage(), cases), null));
        past.fresh()
                .forEach((name, version) ->
                        links.add(new FeedLink("related", origin + SourceAddresses.of(name, version), name)));
        return new Entry(
                origin + "/feed#edition-" + past.edition(),
                messages.getMessage("feed.edition", new Object[] {past.edition()}, locale),
                past.published(),
                contents(past, current, locale),
                links,
                List.of());
    }

    /** How many cases it had is known of the current one only. */
    private String contents(Past past, Edition current, Locale locale) {
        List<String> sentences = new ArrayList<>();
        if (past.edition() == current.number()) {
            sentences.add(messages.getMessage("feed.edition.cases", new Object[] {current.size()}, locale));
        }
        sentences.add(messages.getMessage("feed.edition.files", new Object[] {past.files(), past.problems()}, locale));
        if (!past.fresh().isEmpty()) {
            String names = String.join(", ", past.fresh().keySet());
            sentences.add(messages.getMessage("feed.edition.fresh", new Object[] {names}, locale));
        }
        return String.join(" ", sentences);
    }

    @GetMapping("/cases.atom")
    @Operation(summary = "The cases of a list as an Atom feed, 100 at a time; each is as new as its edition")
    @Filters
    @Order
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            schema = @Schema(type = "integer", minimum = "1", defaultValue = "1"))
    @Language
    ResponseEntity<String> cases(
            @Parameter(hidden = true) CaseQuery query,
            @Parameter(hidden = true) Edition edition,
            Locale locale,
            HttpServletRequest request) {
        CasePage page = edition.find(query.withSize(CASES).withPage(query.page()));
        CaseQuery list = query.withSize(CaseQuery.ALL.size());
        List<String> filters = charts.filters(list, edition.labels(), locale);
        List<FeedLink> links = new ArrayList<>();
        links.add(new FeedLink("self", feed(list.withPage(page.page()), locale, request), null));
        links.add(new FeedLink(
                "alternate", LanguageResolver.in(locale.getLanguage(), origin(request) + list.at("/cases")), null));
        if (page.page() < page.pages()) {
            links.add(new FeedLink("next", feed(list.withPage(page.page() + 1), locale, request), null));
        }
        return answer(new AtomFeed(
                feed(list, locale, request),
                filters.isEmpty()
                        ? messages.getMessage("feed.cases.all", null, locale)
                        : messages.getMessage("feed.cases", new Object[] {String.join("; ", filters)}, locale),
                LanguageResolver.tag(locale),
                published(edition),
                links,
                page.items().stream()
                        .map(card -> study(card, edition, query.edition(), locale, origin(request)))
                        .toList()));
    }

    private String feed(CaseQuery query, Locale locale, HttpServletRequest request) {
        return LanguageResolver.in(locale.getLanguage(), origin(request) + query.at("/cases.atom"));
    }

    private static Entry study(
            CaseCard card, Edition edition, @Nullable Integer staying, Locale locale, String origin) {
        CaseStudy study = card.study();
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        String address = origin + "/cases/" + study.slug();
        String page = staying == null ? address : address + "?" + CaseQuery.EDITION + "=" + staying;
        return new Entry(
                address,
                chinese || study.titleEn() == null ? study.title() : study.titleEn(),
                published(edition),
                summary(card, chinese),
                List.of(new FeedLink("alternate", LanguageResolver.in(locale.getLanguage(), page), null)),
                Dimension.FACTS.stream()
                        .flatMap(dimension -> categories(card, dimension, edition.labels(), locale))
                        .toList());
    }

    private static @Nullable String summary(CaseCard card, boolean chinese) {
        String summary = card.study().summaryEn();
        return summary == null || chinese && !card.goals().isEmpty() ? card.goals() : summary;
    }

    private static Stream<Category> categories(CaseCard card, Dimension dimension, Labels labels, Locale locale) {
        return card.values(dimension).stream()
                .map(value -> new Category(value, labels.term(dimension, value).label(locale)));
    }

    /** The empty edition before the first is as old as can be. */
    private static Instant published(Edition edition) {
        return Objects.requireNonNullElse(edition.published(), Instant.EPOCH);
    }

    /** What a feed names must be the same wherever it is read, so that it needs whole addresses. */
    private String origin(HttpServletRequest request) {
        if (!site.isKnown(request)) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND,
                    "There are no feeds: they need whole addresses, and what those of this site begin with is not set"
                            + " (casefolio.public-url)");
        }
        return site.origin(request);
    }

    private static ResponseEntity<String> answer(AtomFeed feed) {
        return ResponseEntity.ok().contentType(ATOM).body(feed.toXml());
    }
}
