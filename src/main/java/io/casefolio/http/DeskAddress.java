package io.casefolio.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** Where the curators' desk is: only there are sessions and bodies, and no answer is kept. */
public final class DeskAddress {

    public static final String PATH = "/admin";

    private DeskAddress() {}

    /** Whether a request goes there, however its address is written. */
    public static boolean isOf(HttpServletRequest request) {
        String path = pathOf(request);
        return path.equals(PATH) || path.startsWith(PATH + "/");
    }

    /** The path below the context path, decoded; empty where it cannot be read. */
    public static String pathOf(HttpServletRequest request) {
        String path = Objects.requireNonNullElse(request.getServletPath(), "");
        return request.getPathInfo() == null ? path : path + request.getPathInfo();
    }
}
