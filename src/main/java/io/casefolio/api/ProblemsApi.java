package io.casefolio.api;

import io.casefolio.api.ApiParameters.Language;
import io.casefolio.catalog.Catalogue;
import io.casefolio.model.Problem;
import io.casefolio.report.ProblemTexts;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProblemsApi {

    private final Catalogue catalogue;
    private final ProblemTexts texts;

    ProblemsApi(Catalogue catalogue, ProblemTexts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    record ProblemJson(
            String level, String kind, String document, int line, String value, String expected, String message) {}

    @GetMapping(path = "/api/v1/problems", produces = "application/json")
    @Operation(summary = "What the last import found wrong or doubtful")
    @Language
    List<ProblemJson> problems(Locale locale) {
        return catalogue.problems().stream()
                .map(problem -> toJson(problem, locale))
                .toList();
    }

    private ProblemJson toJson(Problem problem, Locale locale) {
        return new ProblemJson(
                problem.level().name(),
                problem.kind().key(),
                problem.document(),
                problem.line(),
                problem.value(),
                problem.expected(),
                texts.of(problem, locale));
    }
}
