package io.casefolio.testing;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * A test whose errors are meant: they are its own, as {@link org.springframework.boot.test.system.CapturedOutput}, and
 * are left out of the log of the run, where {@code bin/verify} tolerates none.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({ProvokesErrors.Aside.class, OutputCaptureExtension.class})
public @interface ProvokesErrors {

    /** Puts the output aside; it is printed after all if the test fails. */
    final class Aside implements BeforeEachCallback, AfterEachCallback {

        private final PrintStream log = System.out;
        private final ByteArrayOutputStream aside = new ByteArrayOutputStream();

        @Override
        public void beforeEach(ExtensionContext test) {
            System.setOut(new PrintStream(aside, true, StandardCharsets.UTF_8));
        }

        @Override
        public void afterEach(ExtensionContext test) {
            System.setOut(log);
            if (test.getExecutionException().isPresent()) {
                log.println(aside.toString(StandardCharsets.UTF_8));
            }
        }
    }
}
