package io.casefolio.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.draft.Draft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody at the desk, with the cookies of a browser and without its script. */
public final class Curator {

    public static final String PASSWORD = "the curators know it";

    private static final String HASH = "$2a$04$1tHv8iLMJVcY9m7BPM41m.bXVjfzlRr0YdV1rgWBaOGB5D3EBIMBS";

    /** Ann publishes, and Ben edits. */
    public static final String USERS = "casefolio.desk.users=ann:publisher:" + HASH + ",ben:editor:" + HASH;

    private static final String BOUNDARY = "----curator";

    private final String site;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private Curator(int port) {
        this.site = "http://127.0.0.1:" + port;
    }

    /** An answer; redirections are not followed. */
    public record Answer(int status, String location, HttpHeaders headers, String body) {

        public Document page() {
            return Jsoup.parse(body);
        }
    }

    /** Waits until a draft is read, or fails where that takes longer than it may on a busy machine. */
    public static void await(Draft draft) {
        Instant end = Instant.now().plusSeconds(120);
        while (draft.state().step().isPassing()) {
            assertThat(Instant.now()).as("the end of " + draft.state()).isBefore(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public static Curator stranger(int port) {
        return new Curator(port);
    }

    public static Curator loggedIn(int port, String name) {
        Curator curator = new Curator(port);
        assertThat(curator.login(name, PASSWORD).location()).isEqualTo("/admin");
        return curator;
    }

    public Answer login(String name, String password) {
        return post("/admin/login", Map.of("username", name, "password", password));
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(site + path)).build());
    }

    /** A page that must be there. */
    public Document page(String path) {
        Answer answer = get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.page();
    }

    /** Sends a form with the token that every page of the desk has. */
    public Answer post(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token());
        return send(
                path,
                "application/x-www-form-urlencoded",
                BodyPublishers.ofString(all.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))));
    }

    /** Publishes a draft as its page shows it now, or tries to where it has no form for that. */
    public Answer publish(String draft, String reason) {
        return publish(draft, proposal(draft), reason);
    }

    /** The same of what was seen before. */
    public Answer publish(String draft, String proposal, String reason) {
        return post(draft + "/publish", Map.of("proposal", proposal, "reason", reason));
    }

    /** What the page of a draft would publish now. */
    public String proposal(String draft) {
        return page(draft).select("[name=proposal]").val();
    }

    /** Sends files as the form of the documents does. */
    public Answer upload(Map<String, byte[]> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"_csrf\"", token().getBytes(StandardCharsets.UTF_8));
        files.forEach((name, bytes) -> part(body, "name=\"files\"; filename=\"" + name + "\"", bytes));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                "/admin/drafts",
                "multipart/form-data; boundary=" + BOUNDARY,
                BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    public Answer send(String path, String type, BodyPublisher body) {
        return send(HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", type)
                .POST(body)
                .build());
    }

    private String token() {
        return get("/admin/login").page().select("[name=_csrf]").attr("value");
    }

    /** Those that a browser would send to an address. */
    public String cookies(String path) {
        try {
            return String.join(
                    "; ", cookies.get(URI.create(site + path), Map.of()).getOrDefault("Cookie", List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Location").orElse(""),
                    answer.headers(),
                    answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
