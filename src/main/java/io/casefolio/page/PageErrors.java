package io.casefolio.page;

import io.casefolio.catalog.EditionUnavailableException;
import io.casefolio.http.PageCaching;
import io.casefolio.query.InvalidQueryException;
import io.casefolio.store.StoreUnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Turns what a reader asked wrongly, and what cannot be read now, into a page that says so. */
@ControllerAdvice({
    "io.casefolio.web",
    "io.casefolio.provenance",
    "io.casefolio.page",
    "io.casefolio.crawl",
    "io.casefolio.share",
    "io.casefolio.admin",
    "io.casefolio.decide"
})
class PageErrors {

    private final Frame frame;

    PageErrors(Frame frame) {
        this.frame = frame;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String invalidQuery(
            InvalidQueryException invalid,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        PageCaching.forget(response);
        model.addAttribute("frame", frame.frame(request, response, locale));
        model.addAttribute("robots", new Robots(false, request.getRequestURI()));
        model.addAttribute("invalid", invalid);
        model.addAttribute("kind", "400");
        return "error";
    }

    @ExceptionHandler({StoreUnavailableException.class, EditionUnavailableException.class})
    void unavailable(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
