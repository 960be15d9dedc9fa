package io.casefolio.admin;

import io.casefolio.http.DeskAddress;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** What of files a request may bring, and what becomes of one that brings more. */
final class Upload {

    /** The one address that takes files. */
    static final String PATH = DeskAddress.PATH + "/drafts";

    static final int MOST_MEGABYTES = 20;
    static final int MOST_MEGABYTES_TOGETHER = 60;

    private static final long MEGABYTE = 1_000_000;

    /** A browser that still sends reads no answer, so the rest is read; of more than this it is not. */
    private static final long MOST_SKIPPED = 1_000 * MEGABYTE;

    private Upload() {}

    /** Of one file no less than of all: Tomcat hangs up where one is too large. */
    static MultipartConfigElement limits() {
        long most = MOST_MEGABYTES_TOGETHER * MEGABYTE;
        return new MultipartConfigElement("", most, most, (int) MEGABYTE);
    }

    /**
     * Reads the files, which Tomcat keeps until the request has ended.
     *
     * @return what is wrong with them, as the messages call it; null where nothing is
     */
    static @Nullable String fault(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            return null;
        }
        if (request.getContentLengthLong() > limits().getMaxRequestSize()) {
            request.getInputStream().skip(Math.min(request.getContentLengthLong(), MOST_SKIPPED));
            return "large";
        }
        try {
            for (Part part : request.getParts()) {
                if (part.getSize() > MOST_MEGABYTES * MEGABYTE) {
                    return "large";
                }
            }
            return null;
        } catch (IOException | ServletException | IllegalStateException e) {
            return "broken"; // cut off, of no form, too many, or at an address that takes none
        }
    }

    static void refuse(HttpServletRequest request, HttpServletResponse response, String fault) throws IOException {
        response.sendRedirect(request.getContextPath() + DeskAddress.PATH + "?refused=" + fault);
    }
}
