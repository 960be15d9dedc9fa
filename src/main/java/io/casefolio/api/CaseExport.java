package io.casefolio.api;

import io.casefolio.api.ApiParameters.Filters;
import io.casefolio.api.ApiParameters.Language;
import io.casefolio.api.ApiParameters.Order;
import io.casefolio.catalog.CaseCard;
import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Edition;
import io.casefolio.cite.Cited;
import io.casefolio.cite.Style;
import io.casefolio.http.Citations;
import io.casefolio.model.CaseStudy;
import io.casefolio.query.CaseQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The cases that a list finds, those of all its pages in their order, as a file that is written while it is read. */
@RestController
class CaseExport {

    private final Catalogue catalogue;
    private final Citations citations;
    private final MessageSource messages;
    private final JsonMapper json;

    CaseExport(Catalogue catalogue, Citations citations, MessageSource messages, JsonMapper json) {
        this.catalogue = catalogue;
        this.citations = citations;
        this.messages = messages;
        this.json = json;
    }

    @GetMapping("/cases.csv")
    @Operation(summary = "Every case of a list as CSV (UTF-8 with a byte order mark)")
    @Filters
    @Order
    void csv(
            @Parameter(hidden = true) CaseQuery query,
            @Parameter(hidden = true) Edition edition,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        try (Stream<CaseCard> found = edition.every(query)) {
            Iterator<CaseStudy> cases = cases(found, edition);
            Writer writer = writer("text/csv", "csv", response);
            CaseCsv.write(cases, address(request), writer);
            writer.close();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @GetMapping("/cases.json")
    @Operation(summary = "Every case of a list as JSON, without sections")
    @Filters
    @Order
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            array = @ArraySchema(schema = @Schema(implementation = CaseJson.class))))
    void json(
            @Parameter(hidden = true) CaseQuery query,
            @Parameter(hidden = true) Edition edition,
            HttpServletResponse response)
            throws IOException {
        try (Stream<CaseCard> found = edition.every(query)) {
            Iterator<CaseJson> cases = begun(found.map(CaseCard::study)
                    .map(study -> CaseJson.listItem(study, edition.labels()))
                    .iterator());
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment("json"));
            SequenceWriter array = json.writer()
                    .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                    .writeValuesAsArray(response.getOutputStream());
            while (cases.hasNext()) {
                array.write(cases.next());
            }
            array.close(); // not where it fails, as half of an array would be a whole one
        }
    }

    @GetMapping("/cases.xlsx")
    @Operation(summary = "Every case of a list as a workbook of Excel, with headings and labels in a language")
    @Filters
    @Order
    @Language
    void xlsx(
            @Parameter(hidden = true) CaseQuery query,
            @Parameter(hidden = true) Edition edition,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        try (Stream<CaseCard> found = edition.every(query)) {
            Iterator<CaseStudy> cases = cases(found, edition);
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment("xlsx"));
            CaseSheet.write(cases, edition.labels(), address(request), messages, locale, response.getOutputStream());
        }
    }

    @GetMapping("/cases.md")
    @Operation(summary = "Every case of a list as Markdown: facts, summary and outcomes, in a language")
    @Filters
    @Order
    @Language
    void markdown(
            @Parameter(hidden = true) CaseQuery query,
            @Parameter(hidden = true) Edition edition,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        CaseMarkdown markdown = new CaseMarkdown(new CaseColumns(edition.labels(), address(request), messages, locale));
        try (Stream<CaseCard> found = edition.every(query)) {
            Iterator<CaseStudy> cases = cases(found, edition);
            Writer writer = writer("text/markdown", "md", response);
            while (cases.hasNext()) {
                writer.append(markdown.item(cases.next())).append('\n');
            }
            writer.close();
        }
    }

    @GetMapping("/cases.bib")
    @Operation(summary = "How to cite every case of a list, for BibTeX")
    @Filters
    @Order
    @Language
    void bibtex(
            @Parameter(hidden = true) CaseQuery query,
            @Parameter(hidden = true) Edition edition,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        cite(Style.BIBTEX, edition.every(query), edition, request, writer("application/x-bibtex", "bib", response));
    }

    @GetMapping("/cases.ris")
    @Operation(summary = "How to cite every case of a list, as RIS")
    @Filters
    @Order
    @Language
    void ris(
            @Parameter(hidden = true) CaseQuery query,
            @Parameter(hidden = true) Edition edition,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Writer writer = writer("application/x-research-info-systems", "ris", response);
        cite(Style.RIS, edition.every(query), edition, request, writer);
    }

    private void cite(Style style, Stream<CaseCard> cases, Edition edition, HttpServletRequest request, Writer target)
            throws IOException {
        try (cases) {
            for (Iterator<CaseCard> cards = cases.iterator(); cards.hasNext(); ) {
                Cited cited = citations.of(cards.next().study(), edition, request);
                target.append(style.of(cited)).append("\r\n");
            }
            target.close();
        }
    }

    private Iterator<CaseStudy> cases(Stream<CaseCard> found, Edition edition) {
        return begun(catalogue.caseStudies(edition, found));
    }

    /** The first of them are read at once, so that it is an error, and no half of a file, if they cannot be. */
    private static <T> Iterator<T> begun(Iterator<T> cases) {
        return cases.hasNext() ? cases : Collections.emptyIterator();
    }

    private Function<CaseStudy, String> address(HttpServletRequest request) {
        return study -> citations.address(study, request);
    }

    /** One that throws when the reader has gone, as a response's own does not; to be closed when all is written. */
    private static Writer writer(String type, String ending, HttpServletResponse response) throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(ending));
        return new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
    }

    private static String attachment(String ending) {
        return ContentDisposition.attachment()
                .filename("cases." + ending)
                .build()
                .toString();
    }
}
