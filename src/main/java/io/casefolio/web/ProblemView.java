package io.casefolio.web;

import io.casefolio.model.Problem;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** A problem in the page's language. */
record ProblemView(String level, String document, int line, String message) {

    static ProblemView of(Problem problem, MessageSource messages, Locale locale) {
        return new ProblemView(
                problem.level().name(),
                problem.document(),
                problem.line(),
                messages.getMessage(
                        "problem." + problem.kind().key(), new Object[] {problem.value(), problem.expected()}, locale));
    }
}
