package io.casefolio.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An OpenSearch in a process of its own, which ends with this one. */
public final class OpenSearchServer implements AutoCloseable {

    private static final Path PROJECT = Path.of("src/test/opensearch");
    private static final Path CLASS_PATH = Path.of("target/opensearch.classpath");
    private static final Path LOCK = Path.of("target/opensearch.lock");
    private static final Duration PATIENCE = Duration.ofMinutes(2); // the machine may be busy
    private static @Nullable OpenSearchServer shared;

    private final Process process;
    private final int port;

    private OpenSearchServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** One for the whole run, which nobody closes. */
    public static synchronized OpenSearchServer shared() {
        OpenSearchServer known = shared;
        if (known == null) {
            try {
                known = start(Files.createTempDirectory("opensearch"), freePort());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            shared = known;
        }
        return known;
    }

    /**
     * Starts one and waits until it answers.
     *
     * @param data what it keeps; may be that of one that was closed
     * @param options of its virtual machine, which without any is as small as tests need it
     */
    public static OpenSearchServer start(Path data, int port, String... options) {
        try {
            List<String> command = new ArrayList<>(List.of(
                    java(),
                    "-Xmx512m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1")); // as for the tests: it is over before C2 has paid for itself
            command.addAll(List.of(options));
            command.addAll(List.of(
                    "-cp",
                    classPath(),
                    PROJECT.resolve("OpenSearchProcess.java").toString(),
                    data.toAbsolutePath().toString(),
                    Integer.toString(port)));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log(port))
                    .start();
            OpenSearchServer server = new OpenSearchServer(process, port);
            server.awaitAnswer();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Resolved once for as long as {@code target} is kept, by one of the processes that test. */
    private static String classPath() throws IOException, InterruptedException {
        try (FileChannel lock = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock(); // until it is closed
            if (!Files.exists(CLASS_PATH)) {
                resolveClassPath();
            }
            return Files.readString(CLASS_PATH);
        }
    }

    private static void resolveClassPath() throws IOException, InterruptedException {
        int status = new ProcessBuilder(
                        "./mvnw",
                        "-q",
                        "-B",
                        "-f",
                        PROJECT.resolve("pom.xml").toString(),
                        "dependency:build-classpath",
                        "-Dmdep.outputFile=" + CLASS_PATH.toAbsolutePath())
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException("Maven ended with " + status);
        }
    }

    private static File log(int port) {
        return new File("target/opensearch-" + port + ".log");
    }

    private void awaitAnswer() throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest health = HttpRequest.newBuilder(
                        URI.create(url() + "/_cluster/health?wait_for_status=yellow&timeout=30s"))
                .timeout(Duration.ofSeconds(40))
                .build();
        for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end && process.isAlive(); ) {
            try {
                if (client.send(health, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                Thread.sleep(200); // not yet
            }
        }
        close();
        throw new IllegalStateException("OpenSearch does not start; see " + log(port));
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** The names of all indexes, each on a line. */
    public List<String> indexes() {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(url() + "/_cat/indices/casefolio-*?h=index"))
                                    .build(),
                            BodyHandlers.ofLines())
                    .body()
                    .map(String::strip)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if it had crashed. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
