package io.casefolio.admin;

import io.casefolio.desk.AuditLog;
import io.casefolio.desk.AuditLog.Action;
import io.casefolio.http.DeskAddress;
import io.casefolio.store.StoreUnavailableException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** What goes with entering the desk and leaving it: an entry in the log, and patience after wrong passwords. */
final class Logins extends OncePerRequestFilter {

    static final String PATH = DeskAddress.PATH + "/login";

    private static final Logger LOG = LoggerFactory.getLogger(Logins.class);

    private final AuditLog audit;
    private final Throttle throttle;

    Logins(AuditLog audit, Throttle throttle) {
        this.audit = audit;
        this.throttle = throttle;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isLogin(request) && !throttle.admits(name(request), request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Throttle.PAUSE.toSeconds()));
            request.getRequestDispatcher(PATH).forward(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (StoreUnavailableException e) { // of a login, of which the log has to tell
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }

    private static boolean isLogin(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && DeskAddress.pathOf(request).equals(PATH);
    }

    /** As the login reads it, which cuts blanks off. */
    private static String name(HttpServletRequest request) {
        return Objects.requireNonNullElse(
                        request.getParameter(UsernamePasswordAuthenticationFilter.SPRING_SECURITY_FORM_USERNAME_KEY),
                        "")
                .trim();
    }

    void succeed(HttpServletRequest request, HttpServletResponse response, Authentication user) throws IOException {
        try {
            audit.add(user.getName(), Action.LOGIN, "", request.getRemoteAddr());
        } catch (RuntimeException e) { // nobody is in of whom the log does not tell
            request.getSession().invalidate();
            throw e;
        }
        response.sendRedirect(request.getContextPath() + DeskAddress.PATH);
    }

    void fail(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        throttle.countWrong(name(request), request.getRemoteAddr());
        audit.add(name(request), Action.FAILED_LOGIN, "", request.getRemoteAddr());
        response.sendRedirect(request.getContextPath() + PATH + "?wrong");
    }

    void leave(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication user) {
        if (user != null) {
            try {
                audit.add(user.getName(), Action.LOGOUT, "", request.getRemoteAddr());
            } catch (RuntimeException e) { // the session ends all the same
                LOG.warn("{} has left the desk, which its log does not tell: {}", user.getName(), e.getMessage());
            }
        }
    }
}
