package io.casefolio.api;

import io.casefolio.api.ApiParameters.Filters;
import io.casefolio.api.ApiParameters.Order;
import io.casefolio.catalog.CaseCard;
import io.casefolio.catalog.Edition;
import io.casefolio.query.CaseQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
    void csv(
            @Parameter(hidden = true) CaseQuery query,
            @Parameter(hidden = true) Edition edition,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment("cases.csv"));
        CaseCsv.write(edition.every(query).map(CaseCard::study), response.getWriter());
    }

    @GetMapping("/cases.json")
    @Operation(summary = "Every case of a list as JSON, without sections")
    @Filters
    @Order
    ResponseEntity<List<CaseJson>> json(
            @Parameter(hidden = true) CaseQuery query, @Parameter(hidden = true) Edition edition) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment("cases.json"))
                .body(edition.every(query)
                        .map(CaseCard::study)
                        .map(CaseJson::listItem)
                        .toList());
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
