package io.casefolio.admin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads bodies before anything asks for a parameter of them: of strangers no more than a login needs, and few at once, as a slow
 * one holds a thread and each password costs time, of each network fewer, so that one cannot keep others out; of users what
 * {@link Upload} lets through. What it refuses has no page of an error, which would read the body, too.
 */
final class Bodies extends OncePerRequestFilter {

    private static final int MOST_OF_STRANGERS = 8_192;
    private static final int STRANGERS_AT_ONCE = 20;
    private static final int OF_A_NETWORK_AT_ONCE = 2;

    private final Semaphore strangers = new Semaphore(STRANGERS_AT_ONCE);
    private final Map<String, Integer> ofNetworks = new ConcurrentHashMap<>();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isUser()) {
            String fault = Upload.fault(request);
            if (fault != null) {
                Upload.refuse(request, response, fault);
            } else {
                pass(request, response, chain);
            }
        } else if (!hasBody(request)) {
            pass(request, response, chain);
        } else if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > MOST_OF_STRANGERS) {
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            String network = Throttle.network(request.getRemoteAddr());
            if (!enter(network)) {
                response.setHeader(HttpHeaders.RETRY_AFTER, "5");
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                return;
            }
            try {
                pass(request, response, chain);
            } finally {
                leave(network);
            }
        }
    }

    private boolean enter(String network) {
        if (!strangers.tryAcquire()) {
            return false;
        }
        if (ofNetworks.merge(network, 1, Integer::sum) > OF_A_NETWORK_AT_ONCE) {
            leave(network);
            return false;
        }
        return true;
    }

    private void leave(String network) {
        ofNetworks.computeIfPresent(network, (same, count) -> count == 1 ? null : count - 1);
        strangers.release();
    }

    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            request.getParameterMap();
        } catch (InvalidParameterException e) {
            if (!response.isCommitted()) { // as it is once the client has gone
                response.sendError(HttpStatus.BAD_REQUEST.value());
            }
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private static boolean isUser() {
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        return user != null && user.isAuthenticated();
    }
}
