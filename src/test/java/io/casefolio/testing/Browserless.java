package io.casefolio.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a server for any address at all, however malformed, over a plain socket. */
@Lazy // the port is known once the server runs
public final class Browserless {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final int port;

    public Browserless(@Value("${local.server.port}") int port) {
        this.port = port;
    }

    /** An answer; header names in lower case, repeated ones joined by a comma. */
    public record Answer(int status, Map<String, String> headers, String body) {

        public String header(String name) {
            return headers.getOrDefault(name, "");
        }

        public Document page() {
            return Jsoup.parse(body);
        }

        public JsonNode json() {
            return JSON.readTree(body);
        }
    }

    /** Asks for JSON that must be there. */
    public JsonNode json(String address) {
        Answer answer = get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        assertThat(answer.header("content-type")).isEqualTo("application/json");
        return answer.json();
    }

    /** Asks with HTTP/1.0, so that the body ends with the connection. */
    public Answer get(String address, String... headers) {
        return ask("GET", address, headers);
    }

    public Answer ask(String method, String address, String... headers) {
        StringBuilder request = new StringBuilder(method + " " + address + " HTTP/1.0\r\nHost: localhost\r\n");
        List.of(headers).forEach(header -> request.append(header).append("\r\n"));
        return send(request + "\r\n");
    }

    /** Sends this and no more, and reads until the server hangs up. */
    public Answer send(String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(60_000);
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try {
                write(request, socket);
                socket.getInputStream().transferTo(answer);
            } catch (IOException e) {
                // A server that refuses a long request may hang up before it has read it; what it said counts.
                if (answer.size() == 0) {
                    throw e;
                }
            }
            return read(answer.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String request, Socket socket) throws IOException {
        try {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        } catch (SocketException e) {
            // It has hung up already, and its answer waits to be read.
        }
    }

    private static Answer read(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        List<String> head = answer.substring(0, end).lines().toList();
        Map<String, String> headers = new TreeMap<>();
        head.stream()
                .skip(1)
                .map(line -> line.split(": ?", 2))
                .forEach(parts -> headers.merge(
                        parts[0].toLowerCase(Locale.ROOT), parts[1], (first, second) -> first + ", " + second));
        return new Answer(Integer.parseInt(head.get(0).split(" ", -1)[1]), headers, answer.substring(end + 4));
    }
}
