package io.casefolio.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where readers find the pages, for addresses that must be whole.
 *
 * @param publicUrl scheme, host and port; null where they are not set
 */
@ConfigurationProperties("casefolio")
public record PublicUrl(@Nullable String publicUrl) {

    /** The hosts that a request may name itself; any other may be made up by a stranger. */
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    public PublicUrl {
        if (publicUrl != null && !publicUrl.matches("https?://[^/?#@\\s]+")) {
            throw new IllegalArgumentException(
                    "casefolio.public-url=%s: expected https://host or https://host:port".formatted(publicUrl));
        }
    }

    /** What stands before a page's path in a whole address: scheme, host, port and context path, or only the latter. */
    public String origin(HttpServletRequest request) {
        if (publicUrl != null) {
            return publicUrl + request.getContextPath();
        }
        return isKnown(request)
                ? request.getScheme() + "://" + request.getServerName() + port(request) + request.getContextPath()
                : request.getContextPath();
    }

    /** Whether {@link #origin} has a host: the one that is set, or this machine's own. */
    public boolean isKnown(HttpServletRequest request) {
        return publicUrl != null || LOCAL.contains(request.getServerName());
    }

    private static String port(HttpServletRequest request) {
        int usual = request.isSecure() ? 443 : 80;
        return request.getServerPort() == usual ? "" : ":" + request.getServerPort();
    }
}
