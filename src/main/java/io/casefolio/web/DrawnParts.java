package io.casefolio.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.casefolio.catalog.CaseCard;
import io.casefolio.catalog.Edition;
import io.casefolio.http.RequestEdition;
import io.casefolio.model.Dimension;
import io.casefolio.page.CaseView;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.CaseQuery.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.IWebExchange;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/**
 * What pages of an edition have in common, as HTML, so that it is drawn once, and most of a page with it. Where nothing is
 * searched for, all lists show the same card of a case but for the place that its address names; all pages of a list have the
 * same facets.
 */
@Component
class DrawnParts {

    /** Some megabytes. */
    private static final int MOST_CARDS = 2_000;

    /** Some megabytes, as those of a list have about 20,000. */
    private static final int MOST_CHARACTERS_OF_FACETS = 4_000_000;

    /** Where the place goes: places are counted from 1, and texts have their quotation marks escaped. */
    private static final String NO_PLACE = "?at=0";

    private final ITemplateEngine templates;
    private final Cache<CardKey, Parts> cards =
            Caffeine.newBuilder().maximumSize(MOST_CARDS).build();
    private final Cache<FacetsKey, String> facets = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS_OF_FACETS)
            .weigher((FacetsKey key, String html) -> html.length())
            .build();

    /**
     * @param root where the application is, which may differ by proxy
     * @param platforms whether it shows them
     */
    private record CardKey(String edition, Locale locale, String root, String slug, boolean platforms) {}

    /**
     * @param root as of a card
     * @param query of the first page
     */
    private record FacetsKey(
            String edition,
            Locale locale,
            String root,
            String path,
            List<Parameter> chosen,
            @Nullable Dimension whole,
            CaseQuery query) {}

    /** What stands before and behind the place. */
    private record Parts(String before, String after) {

        static Parts of(String html) {
            int place = html.indexOf(NO_PLACE + '"');
            return new Parts(html.substring(0, place), html.substring(place + NO_PLACE.length()));
        }
    }

    DrawnParts(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** Those of one page. */
    Page of(Edition edition, Locale locale, HttpServletRequest request, HttpServletResponse response) {
        IWebExchange exchange = JakartaServletWebApplication.buildApplication(request.getServletContext())
                .buildExchange(request, response);
        return new Page(edition, locale, exchange, RequestEdition.staying(request) == null);
    }

    final class Page {

        private final Edition edition;
        private final Locale locale;
        private final IWebExchange exchange;
        private final boolean newest;

        private Page(Edition edition, Locale locale, IWebExchange exchange, boolean newest) {
            this.edition = edition;
            this.locale = locale;
            this.exchange = exchange;
            this.newest = newest;
        }

        Edition edition() {
            return edition;
        }

        Locale locale() {
            return locale;
        }

        /** @param href the address of the case, with its place in the list */
        String draw(CaseCard card, String href, CaseQuery query) {
            if (!newest) {
                return draw(view(card, href, query));
            }
            String slug = card.study().slug();
            String path = "/cases/" + slug;
            CardKey key = new CardKey(edition.name(), locale, root(), slug, query.restricts(Dimension.PLATFORM));
            Parts parts = cards.get(key, missing -> Parts.of(draw(view(card, path + NO_PLACE, query))));
            return parts.before() + HtmlUtils.htmlEscape(href.substring(path.length())) + parts.after();
        }

        /** Those of all pages of a list or chart. */
        String facets(String path, List<Parameter> chosen, @Nullable Dimension whole, CaseQuery query) {
            FacetsKey key = new FacetsKey(edition.name(), locale, root(), path, chosen, whole, query.withPage(1));
            String known = facets.getIfPresent(key);
            if (known == null) { // drawn outside the cache: counts may be asked of another machine
                FacetsView view = FacetsView.of(path, chosen, whole, key.query(), edition, locale);
                known = process("filters", "facets", Map.of("facets", view));
                facets.put(key, known);
            }
            return known;
        }

        private String root() {
            return exchange.getRequest().getApplicationPath();
        }

        private CardView view(CaseCard card, String href, CaseQuery query) {
            CaseView study = CaseView.of(card.study(), href, edition.labels(), locale);
            return CardView.of(card, study, query, List.of(), List.of(), edition.labels(), locale);
        }

        String draw(CardView card) {
            return process("cases/card", "card", Map.of("card", card, "ticked", true));
        }

        private String process(String template, String fragment, Map<String, Object> variables) {
            return templates.process(template, Set.of(fragment), new WebContext(exchange, locale, variables));
        }
    }
}
