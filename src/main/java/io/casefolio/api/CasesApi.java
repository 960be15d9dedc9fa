package io.casefolio.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.casefolio.api.ApiParameters.DimensionKey;
import io.casefolio.api.ApiParameters.Explained;
import io.casefolio.api.ApiParameters.Filters;
import io.casefolio.api.ApiParameters.Language;
import io.casefolio.api.ApiParameters.OfEdition;
import io.casefolio.api.ApiParameters.Order;
import io.casefolio.api.ApiParameters.Paging;
import io.casefolio.catalog.CaseCard;
import io.casefolio.catalog.CasePage;
import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Edition;
import io.casefolio.catalog.RelatedCases.Reason;
import io.casefolio.catalog.RelatedCases.Related;
import io.casefolio.http.Citations;
import io.casefolio.meaning.Match;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.Parameters;
import io.casefolio.search.Passage;
import io.casefolio.standing.Standings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
class CasesApi {

    private final Catalogue catalogue;
    private final Citations citations;
    private final Standings standings;

    CasesApi(Catalogue catalogue, Citations citations, Standings standings) {
        this.catalogue = catalogue;
        this.citations = citations;
        this.standings = standings;
    }

    /** A page of cases without their sections. */
    record CaseList(int total, int page, int size, List<CaseJson> items) {}

    record RelatedJson(String slug, String title, @Nullable String titleEn, List<ReasonJson> reasons) {

        static RelatedJson of(Related related) {
            CaseStudy study = related.card().study();
            return new RelatedJson(
                    study.slug(),
                    study.title(),
                    study.titleEn(),
                    related.reasons().stream().map(ReasonJson::of).toList());
        }
    }

    /**
     * What two cases share.
     *
     * @param kind a dimension, {@code word} of both names, or {@code wording} that is alike
     * @param value left out where the wording is alike
     */
    record ReasonJson(
            String kind,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String value,

            double weight) {

        static ReasonJson of(Reason reason) {
            boolean alike = reason.word().isEmpty();
            String kind = reason.term() == null
                    ? (alike ? "wording" : "word")
                    : reason.term().dimension().key();
            return new ReasonJson(kind, alike ? null : reason.word(), reason.weight());
        }
    }

    record FacetJson(String name, List<FacetValueJson> values) {}

    record FacetValueJson(String value, String label, int count, boolean selected) {}

    record FrequencyJson(String value, @Nullable Integer printed, int derived) {}

    @GetMapping("/cases")
    @Operation(
            summary = "A page of case studies, filtered and sorted as at /cases",
            description = "The header Link has the addresses of the first, previous, next and last page (RFC 8288).")
    @Filters
    @Order
    @Paging
    @Explained
    ResponseEntity<CaseList> cases(
            @Parameter(hidden = true) CaseQuery query,
            @Parameter(hidden = true) Parameters parameters,
            @Parameter(hidden = true) Edition edition,
            HttpServletRequest request) {
        boolean explained = parameters.choice("explain", List.of(true, false), String::valueOf, false);
        CasePage page = edition.find(query);
        Labels labels = edition.labels();
        boolean searched = !query.textQuery().isEmpty();
        Map<String, List<Passage>> passages = searched ? edition.passages(query, page.items()) : Map.of();
        Map<String, List<Match>> matches = explained ? edition.matches(query, page.items()) : Map.of();
        List<CaseJson> items = page.items().stream()
                .map(CaseCard::study)
                .map(study -> CaseJson.found(
                        study,
                        labels,
                        searched ? passages.getOrDefault(study.slug(), List.of()) : null,
                        explained ? matches.getOrDefault(study.slug(), List.of()) : null))
                .toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, pages(query, page, explained, request))
                .body(new CaseList(page.total(), page.page(), page.size(), items));
    }

    /** The pages around one, and both ends. Before a page beyond the last comes the last. */
    private String[] pages(CaseQuery query, CasePage page, boolean explained, HttpServletRequest request) {
        int last = Math.max(1, page.pages());
        Map<String, Integer> pages = new LinkedHashMap<>();
        pages.put("first", 1);
        if (page.page() > 1) {
            pages.put("prev", Math.min(page.page() - 1, last));
        }
        if (page.page() < last) {
            pages.put("next", page.page() + 1);
        }
        pages.put("last", last);
        return pages.entrySet().stream()
                .map(link -> "<%s>; rel=\"%s\""
                        .formatted(
                                citations.address(at(query.withPage(link.getValue()), explained), request),
                                link.getKey()))
                .toArray(String[]::new);
    }

    private static String at(CaseQuery query, boolean explained) {
        String address = query.at("/api/v1/cases");
        return explained ? address + (address.contains("?") ? "&" : "?") + "explain=true" : address;
    }

    @GetMapping("/cases/{slug}")
    @Operation(summary = "One case study with its sections")
    @OfEdition
    CaseJson one(@PathVariable String slug, @Parameter(hidden = true) Edition edition) {
        return catalogue
                .caseStudy(edition, slug)
                .map(study -> CaseJson.whole(study, edition.labels(), standings.of(slug, edition.number())))
                .orElseThrow(() -> ApiErrors.noCase(slug));
    }

    @GetMapping("/cases/{slug}/related")
    @Operation(summary = "The cases that have most in common with one, the best first, each with what both have")
    @OfEdition
    List<RelatedJson> related(@PathVariable String slug, @Parameter(hidden = true) Edition edition) {
        CaseCard card = edition.card(slug).orElseThrow(() -> ApiErrors.noCase(slug));
        return catalogue.related(edition, card).stream().map(RelatedJson::of).toList();
    }

    @GetMapping("/facets")
    @Operation(summary = "The values of every dimension, counted beside all other filters")
    @Filters
    @Language
    List<FacetJson> facets(
            @Parameter(hidden = true) CaseQuery query, @Parameter(hidden = true) Edition edition, Locale locale) {
        return edition.facets(query).stream()
                .map(facet -> new FacetJson(
                        facet.dimension().key(),
                        facet.values().stream()
                                .filter(value -> value.cases() > 0)
                                .map(value -> new FacetValueJson(
                                        value.term().value(),
                                        value.term().label(locale),
                                        value.cases(),
                                        value.selected()))
                                .toList()))
                .toList();
    }

    @GetMapping("/frequencies/{dimension}")
    @Operation(summary = "Printed and derived counts of one dimension, over the whole catalogue")
    List<FrequencyJson> frequencies(
            @PathVariable @DimensionKey String dimension, @Parameter(hidden = true) Edition edition) {
        Dimension counted = Dimension.of(dimension).orElseThrow(() -> ApiErrors.noDimension(dimension));
        return edition.counts(CaseQuery.ALL, counted).asPrinted().stream()
                .map(count -> new FrequencyJson(count.term().value(), count.printedCases(), count.cases()))
                .toList();
    }
}
