package io.casefolio.api;

import io.casefolio.api.ApiParameters.Filters;
import io.casefolio.api.ApiParameters.Order;
import io.casefolio.catalog.CasePage;
import io.casefolio.catalog.CaseQuery;
import io.casefolio.catalog.Catalogue;
import io.casefolio.model.CaseStudy;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The cases that a list finds, those of all its pages, as a file. */
@RestController
class CaseExport {

    private static final int PAGE = 100;

    private final Catalogue catalogue;

    CaseExport(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/cases.csv")
    @Operation(summary = "Every case of a list as CSV (UTF-8 with a byte order mark)")
    @Filters
    @Order
    ResponseEntity<String> csv(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return file("cases.csv", new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(CaseCsv.of(all(parameters)));
    }

    @GetMapping("/cases.json")
    @Operation(summary = "Every case of a list as JSON, without sections")
    @Filters
    @Order
    ResponseEntity<List<CaseJson>> json(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return file("cases.json", MediaType.APPLICATION_JSON)
                .body(all(parameters).stream().map(CaseJson::listItem).toList());
    }

    private static ResponseEntity.BodyBuilder file(String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString());
    }

    private List<CaseStudy> all(MultiValueMap<String, String> parameters) {
        CaseQuery query = CaseQuery.of(parameters).withSize(PAGE);
        List<CaseStudy> cases = new ArrayList<>();
        CasePage page = catalogue.find(query);
        for (int number = 1; number <= page.pages(); number++) {
            catalogue.find(query.withPage(number)).items().forEach(card -> cases.add(card.study()));
        }
        return cases;
    }
}
