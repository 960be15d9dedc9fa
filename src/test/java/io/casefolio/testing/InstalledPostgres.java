package io.casefolio.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A server of the machine's own PostgreSQL, whose tools fit it; a test is left out where there is none. */
public final class InstalledPostgres implements AutoCloseable {

    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");

    private final Path tools;
    private final Path folder;
    private final int port;

    private InstalledPostgres(Path tools, Path folder, int port) {
        this.tools = tools;
        this.folder = folder;
        this.port = port;
    }

    public static InstalledPostgres start(Path folder) throws IOException, InterruptedException {
        Optional<Path> tools = installed();
        assumeTrue(tools.isPresent(), "no PostgreSQL server with its pg_dump is installed in " + VERSIONS);
        InstalledPostgres server = new InstalledPostgres(tools.orElseThrow(), folder, freePort());
        server.run(
                "initdb", "--pgdata=" + folder, "--username=postgres", "--auth=trust", "--encoding=UTF8", "--no-sync");
        String options = "-p " + server.port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''";
        server.run("pg_ctl", "--pgdata=" + folder, "--log=" + folder + ".log", "--timeout=120", "-o", options, "start");
        return server;
    }

    private static Optional<Path> installed() throws IOException {
        if (!Files.isDirectory(VERSIONS)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(VERSIONS)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Stream.of("initdb", "pg_ctl", "pg_dump", "pg_restore", "psql")
                            .allMatch(tool -> Files.isExecutable(bin.resolve(tool))))
                    .findFirst();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Where {@code pg_dump} is. */
    public Path tools() {
        return tools;
    }

    /** An empty one, told by its address. */
    public String newDatabase(String name) throws IOException, InterruptedException {
        run("createdb", "--host=127.0.0.1", "--port=" + port, "--username=postgres", name);
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    private void run(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "--user")); // the server refuses to run as root
        }
        command.add(tools.resolve(tool).toString());
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile("postgres", tool);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile()) // a pipe would stay open for as long as the server runs
                .start();
        assertThat(process.waitFor())
                .as(command + ": " + Files.readString(said, StandardCharsets.UTF_8))
                .isZero();
        Files.delete(said);
    }

    @Override
    public void close() throws IOException {
        try {
            run("pg_ctl", "--pgdata=" + folder, "--mode=immediate", "stop");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
