package io.casefolio.testing;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Fails on a page, for data and below {@code /api}. */
@TestComponent
@RestController
public class FailingController {

    /** What no answer may tell. */
    public static final String SECRET = "the secret of the stack trace";

    @GetMapping({"/failing", "/failing.json", "/api/v1/failing"})
    String fail() {
        throw new IllegalStateException(SECRET);
    }
}
