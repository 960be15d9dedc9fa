package io.casefolio.web;

import io.casefolio.catalog.InvalidQueryException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Turns what a reader asked wrongly into a page that says so. */
@ControllerAdvice("io.casefolio.web")
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
        model.addAttribute("frame", frame.frame(request, locale));
        model.addAttribute("robots", new Robots(false, request.getRequestURI()));
        model.addAttribute("invalid", invalid);
        return "error/400";
    }
}
