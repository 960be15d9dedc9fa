package io.casefolio.web;

import io.casefolio.http.ProblemTexts;
import io.casefolio.model.Problem;
import java.util.Locale;

/** A problem in the page's language. */
record ProblemView(String level, String document, int line, String message) {

    static ProblemView of(Problem problem, ProblemTexts texts, Locale locale) {
        return new ProblemView(problem.level().name(), problem.document(), problem.line(), texts.of(problem, locale));
    }
}
