package io.casefolio.api;

import io.casefolio.api.ApiParameters.Language;
import io.casefolio.api.ApiParameters.OfEdition;
import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Edition;
import io.casefolio.compare.ChosenCases;
import io.casefolio.compare.Comparison;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.query.Parameters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/compare", produces = "application/json")
class CompareApi {

    private final Catalogue catalogue;

    CompareApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    record ComparisonJson(List<CaseJson> cases, List<RowJson> facts, List<SharedJson> shared) {}

    /** @param values of each case, in the order of the cases */
    record RowJson(String dimension, boolean differs, List<List<ValueJson>> values) {}

    record ValueJson(String value, String label) {}

    /** @param cases the slugs of those that have it */
    record SharedJson(String dimension, String value, String label, List<String> cases) {}

    @GetMapping
    @Operation(summary = "Two to four case studies beside each other: what differs, and what they share")
    @Parameter(
            name = "case",
            in = ParameterIn.QUERY,
            description = "the slugs of two to four cases",
            array = @ArraySchema(schema = @Schema(type = "string")))
    @OfEdition
    @Language
    ComparisonJson compare(
            @Parameter(hidden = true) Parameters parameters, @Parameter(hidden = true) Edition edition, Locale locale) {
        ChosenCases chosen = ChosenCases.of(parameters);
        if (!chosen.areComparable()) {
            throw chosen.refusal();
        }
        Comparison comparison = Comparison.of(chosen.slugs().stream()
                .map(slug -> catalogue.caseStudy(edition, slug).orElseThrow(() -> ApiErrors.noCase(slug)))
                .toList());
        return json(comparison, edition.labels(), locale);
    }

    private static ComparisonJson json(Comparison comparison, Labels labels, Locale locale) {
        return new ComparisonJson(
                comparison.cases().stream()
                        .map(study -> CaseJson.whole(study, labels, null))
                        .toList(),
                comparison.rows().stream()
                        .map(row -> new RowJson(
                                row.dimension().key(),
                                row.differs(),
                                row.values().stream()
                                        .map(values -> values.stream()
                                                .map(value -> value(row.dimension(), value, labels, locale))
                                                .toList())
                                        .toList()))
                        .toList(),
                comparison.shared().stream()
                        .map(shared -> new SharedJson(
                                shared.dimension().key(),
                                shared.value(),
                                labels.term(shared.dimension(), shared.value()).label(locale),
                                shared.cases().stream().map(CaseStudy::slug).toList()))
                        .toList());
    }

    private static ValueJson value(Dimension dimension, String value, Labels labels, Locale locale) {
        return new ValueJson(value, labels.term(dimension, value).label(locale));
    }
}
