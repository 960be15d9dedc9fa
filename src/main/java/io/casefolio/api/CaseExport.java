package io.casefolio.api;

import io.casefolio.api.ApiParameters.Filters;
import io.casefolio.api.ApiParameters.Order;
import io.casefolio.catalog.CaseCard;
import io.casefolio.catalog.Edition;
import io.casefolio.model.CaseStudy;
import io.casefolio.query.CaseQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The cases that a list finds, those of all its pages, as a file. */
@RestController
class CaseExport {

    @GetMapping("/cases.csv")
    @Operation(summary = "Every case of a list as CSV (UTF-8 with a byte order mark)")
    @Filters
    @Order
    ResponseEntity<String> csv(@Parameter(hidden = true) CaseQuery query, @Parameter(hidden = true) Edition edition) {
        return file("cases.csv", new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(CaseCsv.of(all(query, edition)));
    }

    @GetMapping("/cases.json")
    @Operation(summary = "Every case of a list as JSON, without sections")
    @Filters
    @Order
    ResponseEntity<List<CaseJson>> json(
            @Parameter(hidden = true) CaseQuery query, @Parameter(hidden = true) Edition edition) {
        return file("cases.json", MediaType.APPLICATION_JSON)
                .body(all(query, edition).stream().map(CaseJson::listItem).toList());
    }

    private static ResponseEntity.BodyBuilder file(String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString());
    }

    private static List<CaseStudy> all(CaseQuery query, Edition edition) {
        return edition.every(query).map(CaseCard::study).toList();
    }
}
