package io.casefolio.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.util.Assert;
import org.springframework.util.MimeTypeUtils;

/**
 * Answers an address with a broken escape such as {@code ?q=%}, and a media type that cannot be read such as
 * {@code Accept: ,}, before anything stumbles over it. The desk, which must know first whose body it reads, does so itself.
 */
final class ReadableRequests extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The server takes more, for forms of the desk. */
    private static final int MOST_PARAMETERS = 1_000;

    /** A parameter; null where there is none or it cannot be read, as on the page that says so. */
    static @Nullable String of(HttpServletRequest request, String name) {
        try {
            return request.getParameter(name);
        } catch (InvalidParameterException e) {
            return null;
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() != DispatcherType.REQUEST || DeskAddress.isOf(request)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            long parameters = request.getParameterMap().values().stream()
                    .mapToLong(values -> values.length)
                    .sum();
            Assert.isTrue(parameters <= MOST_PARAMETERS, "No page has so many");
            HttpHeaders headers = new ServletServerHttpRequest(request).getHeaders();
            MediaType sent = headers.getContentType();
            Assert.isTrue(sent == null || sent.isConcrete(), "Nothing is of any type");
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
