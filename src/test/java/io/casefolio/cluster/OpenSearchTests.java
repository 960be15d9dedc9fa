package io.casefolio.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.casefolio.catalog.EditionUnavailableException;
import io.casefolio.testing.OpenSearchServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opensearch.client.opensearch._types.OpenSearchException;

class OpenSearchTests {

    private static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    private static HttpServer server(int status, String body) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String error(int status) {
        return "{\"error\":{\"type\":\"some_exception\",\"reason\":\"some\"},\"status\":%d}".formatted(status);
    }

    @Test
    void isAwayWhereNobodyListens() throws Exception {
        try (OpenSearch nobody = new OpenSearch(address(OpenSearchServer.freePort()))) {
            assertThatThrownBy(() -> nobody.ask(client -> client.info()))
                    .isInstanceOf(EditionUnavailableException.class);
        }
    }

    @Test
    void isAwayWhereNothingIsAnsweredInTime() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
                OpenSearch openSearch = new OpenSearch(address(silent.getLocalPort()))) {
            long start = System.nanoTime();
            assertThatThrownBy(() -> openSearch.ask(client -> client.info()))
                    .isInstanceOf(EditionUnavailableException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("far less than the client waits by itself")
                    .isLessThan(Duration.ofSeconds(20));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 429, 500, 503})
    void isAwayForNow(int status) throws Exception {
        HttpServer server = server(status, error(status));
        try (OpenSearch openSearch = new OpenSearch(address(server.getAddress().getPort()))) {
            assertThatThrownBy(() -> openSearch.ask(client -> client.indices().get(get -> get.index("a"))))
                    .isInstanceOf(EditionUnavailableException.class);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void doesNotHideAQuestionThatCannotBeRead() throws Exception {
        HttpServer server = server(400, error(400));
        try (OpenSearch openSearch = new OpenSearch(address(server.getAddress().getPort()))) {
            assertThatThrownBy(() -> openSearch.ask(client -> client.indices().get(get -> get.index("a"))))
                    .isInstanceOf(OpenSearchException.class);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void sendsTheUserAndPasswordOfItsAddress() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        List<String> sent = new ArrayList<>();
        server.createContext("/", exchange -> {
            sent.addAll(exchange.getRequestHeaders().getOrDefault("Authorization", List.of()));
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        server.start();
        int port = server.getAddress().getPort();
        try (OpenSearch openSearch = new OpenSearch(URI.create("http://reader:secret@127.0.0.1:" + port))) {
            assertThatThrownBy(() -> openSearch.ask(client -> client.info()))
                    .isInstanceOf(EditionUnavailableException.class);
        } finally {
            server.stop(0);
        }
        assertThat(sent).containsOnly("Basic cmVhZGVyOnNlY3JldA==");
    }
}
