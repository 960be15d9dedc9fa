package io.casefolio.api;

import io.casefolio.catalog.InvalidQueryException;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Errors as {@code application/problem+json} (RFC 9457). */
@Hidden
@RestController
@RestControllerAdvice("io.casefolio.api")
class ApiErrors extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail invalidQuery(InvalidQueryException invalid) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, invalid.getMessage());
    }

    @RequestMapping("/api/**")
    void unknown() {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND, "The API has no such address");
    }
}
