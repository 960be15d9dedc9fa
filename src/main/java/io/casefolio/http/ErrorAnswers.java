package io.casefolio.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The last word on a request that failed: a page for readers, {@code application/problem+json} for programs. */
@Controller
class ErrorAnswers implements ErrorController {

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        HttpStatusCode status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        String failed = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (isApi(failed, request.getContextPath())) {
            ProblemDetail problem = ProblemDetail.forStatus(status);
            problem.setInstance(URI.create(failed));
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        return new ModelAndView("error", Map.of("kind", kind(status)), status);
    }

    /** Who asks for this address itself asks for a page that does not exist. */
    private static HttpStatusCode status(@Nullable Object code) {
        return code instanceof Integer number ? HttpStatusCode.valueOf(number) : HttpStatus.NOT_FOUND;
    }

    /** Whether a program asked: below {@code /api}, or for a file of data; documents are shown as pages. */
    static boolean isApi(String address, String contextPath) {
        if (address.startsWith(contextPath + "/documents/")) {
            return false;
        }
        return address.startsWith(contextPath + "/api/")
                || address.equals(contextPath + "/feed")
                || address.endsWith(".json")
                || address.endsWith(".csv")
                || address.matches(".*/cases(/[^/]*)?\\.(atom|bib|ris|md|xlsx)");
    }

    /** What the page for a status says, as the messages call it. */
    static String kind(HttpStatusCode status) {
        return switch (status.value()) {
            case 400, 403, 404, 503 -> Integer.toString(status.value());
            default -> status.is4xxClientError() ? "4xx" : "500";
        };
    }
}
