package io.casefolio.bench;

import io.casefolio.testing.OpenSearchServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A generated corpus, and the PostgreSQL and the OpenSearch of a cluster, for as long as this process runs. */
public final class ClusterServers {

    private ClusterServers() {}

    /** Arguments: a folder for all of it, and how many cases; tells in its file {@code servers} where they are, as a shell reads it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        GeneratedCorpus.write(Path.of("cases"), corpus, Integer.parseInt(arguments[1]));
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setDataDirectory(folder.resolve("postgres"))
                        .start();
                OpenSearchServer openSearch = OpenSearchServer.start(
                        folder.resolve("opensearch"),
                        OpenSearchServer.freePort(),
                        "-Xmx2g",
                        "-XX:TieredStopAtLevel=4")) {
            Files.writeString(folder.resolve("starting"), """
                    pid=%d
                    postgres=%s
                    opensearch=%s
                    """.formatted(
                            ProcessHandle.current().pid(),
                            "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
                            openSearch.url()));
            Files.move(folder.resolve("starting"), folder.resolve("servers"));
            Thread.currentThread().join();
        }
    }
}
