package io.casefolio.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The attacked process on this machine. */
record Server(int port, ProcessHandle process, Path log) {

    private static final int PATIENCE_MS = 60_000;

    /** In bytes; what is longer is read no further. */
    private static final int MOST_READ = 8_000_000;

    private static final Pattern LIVE = Pattern.compile("^Total +\\d+ +(\\d+)", Pattern.MULTILINE);
    private static final Pattern COMPLAINT =
            Pattern.compile("^\\S+ +ERROR |^\\s+at \\S+\\(|^Caused by: |^Exception in |OutOfMemoryError");

    /** Sends a request and the end of it on a connection of its own, and waits for the whole answer. */
    Answer ask(Request request) {
        long start = System.nanoTime();
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        try (Socket socket = open(request)) {
            socket.shutdownOutput();
            read(socket, received);
        } catch (SocketTimeoutException e) {
            return Answer.none(since(start));
        } catch (IOException e) {
            // A server that refuses a request may hang up before it has read it; what it said counts.
        }
        return Answer.of(received.toString(StandardCharsets.ISO_8859_1), since(start));
    }

    /** A connection that a request went into, and that still takes more of its body. */
    Socket open(Request request) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MS);
        socket.getOutputStream().write(request.wire().getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static void read(Socket socket, ByteArrayOutputStream received) throws IOException {
        InputStream answer = socket.getInputStream();
        byte[] bytes = new byte[65_536];
        for (int read = 0; read >= 0 && received.size() < MOST_READ; read = answer.read(bytes)) {
            received.write(bytes, 0, read);
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** The time that all its threads have worked since it started. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The bytes that a full garbage collection leaves, counted by class; empty if the process is gone. */
    OptionalLong liveHeap() throws IOException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process counting =
                new ProcessBuilder(jcmd.toString(), Long.toString(process.pid()), "GC.class_histogram").start();
        String histogram = new String(counting.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return LIVE.matcher(histogram)
                .results()
                .mapToLong(match -> Long.parseLong(match.group(1)))
                .findFirst();
    }

    /** The lines of the log that nobody wants to be woken by. */
    List<String> complaints() throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> COMPLAINT.matcher(line).find()).toList();
        }
    }
}
