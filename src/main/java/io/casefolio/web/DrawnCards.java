package io.casefolio.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.casefolio.catalog.CaseCard;
import io.casefolio.catalog.Edition;
import io.casefolio.http.RequestEdition;
import io.casefolio.model.Dimension;
import io.casefolio.page.CaseView;
import io.casefolio.query.CaseQuery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.IWebExchange;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/**
 * Cards of a list as HTML. Where nothing is searched for, all lists of an edition show the same card of a case but for the
 * place that its address names: it is drawn once, and most of a page with it.
 */
@Component
class DrawnCards {

    /** Some megabytes. */
    private static final int MOST_KEPT = 2_000;

    /** Where the place goes: places are counted from 1, and texts have their quotation marks escaped. */
    private static final String NO_PLACE = "?at=0";

    private final ITemplateEngine templates;
    private final Cache<Key, Parts> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    /**
     * @param root where the application is, which may differ by proxy
     * @param platforms whether it shows them
     */
    private record Key(String edition, Locale locale, String root, String slug, boolean platforms) {}

    /** What stands before and behind the place. */
    private record Parts(String before, String after) {

        static Parts of(String html) {
            int place = html.indexOf(NO_PLACE + '"');
            return new Parts(html.substring(0, place), html.substring(place + NO_PLACE.length()));
        }
    }

    DrawnCards(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** The cards of one page. */
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
            Key key = new Key(
                    edition.name(),
                    locale,
                    exchange.getRequest().getApplicationPath(),
                    slug,
                    query.restricts(Dimension.PLATFORM));
            Parts parts = kept.get(key, missing -> Parts.of(draw(view(card, path + NO_PLACE, query))));
            return parts.before() + HtmlUtils.htmlEscape(href.substring(path.length())) + parts.after();
        }

        private CardView view(CaseCard card, String href, CaseQuery query) {
            CaseView study = CaseView.of(card.study(), href, edition.labels(), locale);
            return CardView.of(card, study, query, List.of(), List.of(), edition.labels(), locale);
        }

        String draw(CardView card) {
            WebContext context = new WebContext(exchange, locale, Map.of("card", card, "ticked", true));
            return templates.process("cases/card", Set.of("card"), context);
        }
    }
}
