package io.casefolio.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.cors.CorsUtils;

/**
 * Lets scripts of any site read the data: below {@code /api}, exports, feeds and the files of charts. Every answer says so,
 * whoever asks, so that caches need not keep one for each site, as they must for Spring's filter.
 */
final class OtherSites extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Pattern DATA = Pattern.compile("/api/.*"
            + "|/v3/api-docs"
            + "|/feed"
            + "|/cases\\.(atom|bib|csv|json|md|ris|xlsx)"
            + "|/cases/[^/]+\\.(bib|json|md|ris)"
            + "|/charts/[^/]+\\.(csv|json|svg)"
            + "|/charts/[^/]+/option\\.json");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isData(request)) {
            chain.doFilter(request, response);
            return;
        }
        boolean asks = CorsUtils.isPreFlightRequest(request);
        if (asks || HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod())) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            response.setHeader(
                    HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "Casefolio-Edition, Content-Disposition, ETag, Link");
        }
        if (asks) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Accept-Language, If-None-Match");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isData(HttpServletRequest request) {
        return DATA.matcher(request.getRequestURI()
                        .substring(request.getContextPath().length()))
                .matches();
    }
}
