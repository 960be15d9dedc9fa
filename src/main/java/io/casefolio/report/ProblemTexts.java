package io.casefolio.report;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Problems as sentences in a reader's language. */
@Component
public class ProblemTexts {

    private final MessageSource messages;

    public ProblemTexts(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Problem problem, Locale locale) {
        return messages.getMessage(
                "problem." + problem.kind().key(), new Object[] {problem.value(), expected(problem, locale)}, locale);
    }

    private String expected(Problem problem, Locale locale) {
        return problem.kind() == ProblemKind.DOUBTFUL_TERM
                ? messages.getMessage("dimension." + problem.expected(), null, locale)
                : problem.expected();
    }
}
