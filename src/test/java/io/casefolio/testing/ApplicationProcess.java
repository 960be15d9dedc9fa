package io.casefolio.testing;

import io.casefolio.Casefolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application in a process of its own, as several of them run beside each other; its log is kept in its data folder. */
public final class ApplicationProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final Path log;

    private ApplicationProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts one, and does not wait for it. */
    public static ApplicationProcess start(Path data, String... arguments) throws IOException {
        return start(Casefolio.class, data, arguments);
    }

    /** Starts something else in place of the application, with the same arguments. */
    public static ApplicationProcess start(Class<?> main, Path data, String... arguments) throws IOException {
        Path log = Files.createDirectories(data).resolve("application.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--casefolio.data=" + data));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new ApplicationProcess(process, log);
    }

    /** What asks it, once it listens. */
    public Browserless awaitBrowser() throws IOException, InterruptedException {
        return new Browserless(Integer.parseInt(await(PORT).group(1)));
    }

    /** Waits for something in its log. */
    public MatchResult await(Pattern said) throws IOException, InterruptedException {
        for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end && process.isAlive(); ) {
            Matcher found = said.matcher(Files.readString(log));
            if (found.find()) {
                return found;
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("it does not start: " + Files.readString(log));
    }

    /** Ends it at once, as a failing machine does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Stops it as a service manager does, and waits until it is gone. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
