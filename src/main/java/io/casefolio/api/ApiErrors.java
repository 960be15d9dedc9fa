package io.casefolio.api;

import io.casefolio.catalog.EditionUnavailableException;
import io.casefolio.chart.ChartUnavailableException;
import io.casefolio.query.InvalidQueryException;
import io.casefolio.store.StoreUnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Errors as {@code application/problem+json} (RFC 9457), which nobody keeps. */
@RestControllerAdvice("io.casefolio.api")
class ApiErrors extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    static ResponseStatusException noCase(String slug) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "No case study has the slug " + slug);
    }

    static ResponseStatusException noDimension(String key) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "No dimension is called " + key);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> invalidQuery(InvalidQueryException invalid, WebRequest request) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, invalid.getMessage());
        return handleExceptionInternal(invalid, problem, new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
    }

    @ExceptionHandler({
        ChartUnavailableException.class,
        EditionUnavailableException.class,
        StoreUnavailableException.class
    })
    @Nullable
    ResponseEntity<Object> unavailable(RuntimeException unavailable, WebRequest request) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "5");
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, unavailable.getMessage());
        return handleExceptionInternal(unavailable, problem, headers, HttpStatus.SERVICE_UNAVAILABLE, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (request instanceof ServletWebRequest web && web.getResponse() != null) {
            if (web.getResponse().isCommitted() && failure instanceof RuntimeException broken) {
                // It breaks the connection, so that nobody takes a part of a file for all of it. By its cause, Spring
                // may take it for that of a reader who has gone, and would end the file.
                if (DisconnectedClientHelper.isClientDisconnectedException(broken)) {
                    LOG.warn("What a file is made of broke off: {}", String.valueOf(broken.getCause()));
                    throw new IllegalStateException(broken.getMessage());
                }
                throw broken;
            }
            web.getResponse().setHeader(HttpHeaders.ETAG, null);
            web.getResponse().setHeader(HttpHeaders.LINK, null);
        }
        HttpHeaders unkept = new HttpHeaders(headers); // those of an exception are read-only
        unkept.setCacheControl("no-store");
        return super.handleExceptionInternal(failure, body, unkept, status, request);
    }
}
