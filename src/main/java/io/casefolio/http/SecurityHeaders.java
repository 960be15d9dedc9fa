package io.casefolio.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a page load nothing from elsewhere and run nothing that stands in it. */
class SecurityHeaders extends OncePerRequestFilter {

    private static final String LOADING =
            "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; ";

    static final String POLICY = LOADING + "frame-ancestors 'none'";

    /** For what other sites may show in a frame. */
    private static final String EMBED_POLICY = LOADING + "frame-ancestors *";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        put(response);
        if (request.getRequestURI().startsWith(request.getContextPath() + "/embed/")) {
            response.setHeader("Content-Security-Policy", EMBED_POLICY);
        }
        chain.doFilter(request, response);
    }

    static void put(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    }

    /** What the server refuses before any filter runs has an error page, too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
