package io.casefolio.api;

import io.casefolio.api.ApiParameters.Language;
import io.casefolio.api.ApiParameters.OfEdition;
import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Edition;
import io.casefolio.cite.Style;
import io.casefolio.http.Citations;
import io.casefolio.model.CaseStudy;
import io.casefolio.standing.Standings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One case as a file. */
@RestController
class CaseFiles {

    private final Catalogue catalogue;
    private final Citations citations;
    private final MessageSource messages;
    private final Standings standings;

    CaseFiles(Catalogue catalogue, Citations citations, MessageSource messages, Standings standings) {
        this.catalogue = catalogue;
        this.citations = citations;
        this.messages = messages;
        this.standings = standings;
    }

    @GetMapping("/cases/{slug}.json")
    @Operation(summary = "One case study with its sections, the same as at /api/v1/cases/{slug}")
    @OfEdition
    ResponseEntity<CaseJson> json(@PathVariable String slug, @Parameter(hidden = true) Edition edition) {
        return ResponseEntity.ok(
                CaseJson.whole(study(edition, slug), edition.labels(), standings.of(slug, edition.number())));
    }

    @GetMapping("/cases/{slug}.md")
    @Operation(summary = "One case study with its sections as Markdown, with headings and labels in a language")
    @OfEdition
    @Language
    ResponseEntity<String> markdown(
            @PathVariable String slug,
            @Parameter(hidden = true) Edition edition,
            Locale locale,
            HttpServletRequest request) {
        CaseStudy study = study(edition, slug);
        CaseColumns columns =
                new CaseColumns(edition.labels(), any -> citations.address(any, request), messages, locale);
        return file(slug, "md", "text/markdown", new CaseMarkdown(columns).whole(study));
    }

    @GetMapping("/cases/{slug}.bib")
    @Operation(summary = "How to cite a case, for BibTeX")
    @OfEdition
    @Language
    ResponseEntity<String> bibtex(
            @PathVariable String slug, @Parameter(hidden = true) Edition edition, HttpServletRequest request) {
        return file(slug, "bib", "application/x-bibtex", cite(Style.BIBTEX, slug, edition, request));
    }

    @GetMapping("/cases/{slug}.ris")
    @Operation(summary = "How to cite a case, as RIS")
    @OfEdition
    @Language
    ResponseEntity<String> ris(
            @PathVariable String slug, @Parameter(hidden = true) Edition edition, HttpServletRequest request) {
        return file(slug, "ris", "application/x-research-info-systems", cite(Style.RIS, slug, edition, request));
    }

    @GetMapping("/cases/{slug}.csl.json")
    @Operation(summary = "How to cite a case, for processors of the Citation Style Language")
    @OfEdition
    @Language
    ResponseEntity<String> csl(
            @PathVariable String slug, @Parameter(hidden = true) Edition edition, HttpServletRequest request) {
        return file(
                slug, "csl.json", "application/vnd.citationstyles.csl+json", cite(Style.CSL, slug, edition, request));
    }

    private String cite(Style style, String slug, Edition edition, HttpServletRequest request) {
        return style.of(citations.of(study(edition, slug), edition, request)) + "\r\n";
    }

    private CaseStudy study(Edition edition, String slug) {
        return catalogue.caseStudy(edition, slug).orElseThrow(() -> ApiErrors.noCase(slug));
    }

    private static ResponseEntity<String> file(String slug, String ending, String type, String body) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("casefolio-" + slug + "." + ending)
                                .build()
                                .toString())
                .body(body);
    }
}
