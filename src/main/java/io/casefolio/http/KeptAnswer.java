package io.casefolio.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.ServletWebRequest;

/** An answer as it was drawn, to be sent again; compressed once, when somebody first wants it so. */
final class KeptAnswer {

    private static final Pattern NO_GZIP = Pattern.compile("gzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)");

    private final String etag;
    private final Map<String, List<String>> headers;
    private final byte[] body;
    private volatile byte @Nullable [] compressed;

    private KeptAnswer(String etag, Map<String, List<String>> headers, byte[] body) {
        this.etag = etag;
        this.headers = headers;
        this.body = body;
    }

    /**
     * @param etag that it has and no other answer
     * @param usual headers that every answer has before anything is drawn
     */
    static KeptAnswer of(String etag, HttpServletResponse drawn, Collection<String> usual, byte[] body) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        drawn.getHeaderNames().stream()
                .filter(name -> !usual.contains(name) && !HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name))
                .forEach(name -> headers.put(name, List.copyOf(drawn.getHeaders(name))));
        return new KeptAnswer(etag, headers, body);
    }

    /** About what it takes of memory, in bytes. */
    int weight() {
        return 2_000 + body.length + (isPicture() ? 0 : body.length / 4);
    }

    /** Which is compressed already. */
    private boolean isPicture() {
        return headers.getOrDefault(HttpHeaders.CONTENT_TYPE, List.of()).contains(MediaType.IMAGE_PNG_VALUE);
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach((name, values) -> {
            response.setHeader(name, values.get(0));
            values.stream().skip(1).forEach(value -> response.addHeader(name, value));
        });
        if (request.getHeader(HttpHeaders.IF_NONE_MATCH) != null
                && new ServletWebRequest(request, response).checkNotModified(etag)) {
            return;
        }
        byte[] sent = body;
        if (!isPicture() && takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            sent = compressed();
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }

    private static boolean takesGzip(@Nullable String encodings) {
        return encodings != null
                && encodings.contains("gzip")
                && !NO_GZIP.matcher(encodings).find();
    }

    private byte[] compressed() {
        byte[] known = compressed;
        if (known == null) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4 + 100);
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            known = bytes.toByteArray();
            compressed = known;
        }
        return known;
    }
}
