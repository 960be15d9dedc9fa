package io.casefolio.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers an address with a broken escape such as {@code ?q=%}, and a media type that cannot be read such as
 * {@code Accept: ,}, before anything stumbles over it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ReadableRequests extends OncePerRequestFilter {

    /** A parameter; null where there is none or it cannot be read, as on the page that says so. */
    static @Nullable String of(HttpServletRequest request, String name) {
        try {
            return request.getParameter(name);
        } catch (InvalidParameterException e) {
            return null;
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            request.getParameterMap();
            HttpHeaders headers = new ServletServerHttpRequest(request).getHeaders();
            headers.getContentType();
            headers.getOrEmpty(HttpHeaders.ACCEPT).stream()
                    .flatMap(types -> MimeTypeUtils.tokenize(types).stream())
                    .forEach(MimeTypeUtils::parseMimeType); // each, since the actuator stumbles over an empty one
        } catch (InvalidParameterException | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }
}
