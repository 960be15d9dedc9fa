package io.casefolio.web;

import io.casefolio.catalog.CaseCard;
import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Edition;
import io.casefolio.catalog.EditionUnavailableException;
import io.casefolio.cite.Cited;
import io.casefolio.cite.HighwireTags;
import io.casefolio.cite.JsonLd;
import io.casefolio.http.Citations;
import io.casefolio.http.LanguageResolver;
import io.casefolio.http.PageCaching;
import io.casefolio.http.SourceAddresses;
import io.casefolio.http.ViewWish;
import io.casefolio.model.CaseStudy;
import io.casefolio.page.Link;
import io.casefolio.page.Robots;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.Parameters;
import io.casefolio.share.Poster;
import io.casefolio.standing.Standing;
import io.casefolio.standing.Standings;
import io.casefolio.store.StoreUnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

@Controller
class CasesController {

    private final Catalogue catalogue;
    private final Citations citations;
    private final MessageSource messages;
    private final DrawnParts drawn;
    private final Standings standings;

    CasesController(
            Catalogue catalogue, Citations citations, MessageSource messages, DrawnParts drawn, Standings standings) {
        this.catalogue = catalogue;
        this.citations = citations;
        this.messages = messages;
        this.drawn = drawn;
        this.standings = standings;
    }

    @GetMapping("/cases")
    String list(
            CaseQuery query,
            Parameters parameters,
            Edition edition,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        ListView list =
                ListView.of(query, parameters, ViewWish.of(request), drawn.of(edition, locale, request, response));
        model.addAttribute("list", list);
        model.addAttribute("robots", Robots.of(ListView.PATH, query, list.total()));
        model.addAttribute("feed", feed(query, locale));
        return "cases/list";
    }

    private Link feed(CaseQuery query, Locale locale) {
        CaseQuery whole = query.withSize(CaseQuery.ALL.size());
        return new Link(
                messages.getMessage("feed.list", null, locale),
                LanguageResolver.in(locale.getLanguage(), whole.at("/cases.atom")));
    }

    @GetMapping("/cases/{slug}")
    String show(
            @PathVariable String slug,
            CaseQuery query,
            Parameters parameters,
            Edition edition,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        CaseStudy study = catalogue
                .caseStudy(edition, slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, slug));
        SourceAddresses sources = new SourceAddresses(catalogue.versions(edition));
        model.addAttribute("page", ShowView.of(study, edition.labels(), sources, locale));
        try {
            CaseCard card = edition.card(slug).orElseThrow();
            model.addAttribute("place", PlaceView.of(card, query, parameters, edition, locale));
            model.addAttribute("related", RelatedView.of(catalogue.related(edition, card), edition.labels(), locale));
        } catch (EditionUnavailableException e) {
            PageCaching.forget(response); // the case itself is not where its list is
        }
        try {
            Standing standing = standings.of(slug, edition.number());
            model.addAttribute("standing", StandingView.of(slug, standing, messages, locale));
        } catch (StoreUnavailableException e) {
            model.addAttribute("standing", StandingView.UNKNOWN);
            PageCaching.forget(response); // the case itself was in memory
        }
        if (Poster.canBeDrawn()) {
            String picture = "/cases/" + slug + ".png"
                    + (query.edition() == null ? "" : "?" + CaseQuery.EDITION + "=" + query.edition());
            model.addAttribute("poster", LanguageResolver.in(locale.getLanguage(), picture));
        }
        Cited cited = citations.of(study, edition, request);
        model.addAttribute("tags", HighwireTags.of(cited));
        model.addAttribute(
                "jsonLd", JsonLd.of(cited, study, edition.labels(), citations.address("/", request), lines -> {
                    String path = sources.of(lines);
                    return path == null ? null : citations.address(path, request);
                }));
        model.addAttribute(
                "cite",
                CiteController.CiteView.of(
                        cited,
                        citations.lasting("/cases/" + slug, edition, request),
                        Stream.of("bib", "ris", "csl.json", "md", "json")
                                .map(form -> new Link("." + form, "/cases/" + slug + "." + form))
                                .toList()));
        return "cases/show";
    }
}
