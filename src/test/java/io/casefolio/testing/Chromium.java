package io.casefolio.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets browser tests run where the system has a Chromium, and says so in one line where it has none. */
public final class Chromium implements ExecutionCondition {

    private static final String LEFT_OUT = "Browser tests left out: no Chromium found";

    /** The system's Chromium: {@code CASEFOLIO_CHROMIUM}, or where distributions put it. */
    public static Optional<Path> executable() {
        return Stream.of(
                        System.getenv("CASEFOLIO_CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(Objects::nonNull)
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (executable().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium found");
        }
        if (context.getTestMethod().isEmpty()) {
            System.out.println(LEFT_OUT);
        }
        return ConditionEvaluationResult.disabled(LEFT_OUT);
    }
}
