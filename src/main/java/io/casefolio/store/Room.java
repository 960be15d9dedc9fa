package io.casefolio.store;

import io.casefolio.source.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Knows whether the data folder can take an import: a disk that fills up meanwhile can damage the embedded database. */
@Component
class Room {

    /** What the database and the index grow by while they replace a catalogue, in bytes for each of its documents. */
    private static final int GROWTH = 20;

    private final Path data;
    private final DataSize threshold;

    Room(@Value("${casefolio.data}") Path data, @Value("${management.health.diskspace.threshold}") DataSize threshold) {
        this.data = data;
        this.threshold = threshold;
    }

    /** @throws DataAccessResourceFailureException if there is not enough for these documents */
    void require(List<SourceDocument> documents) {
        long needed = threshold.toBytes()
                + documents.stream().mapToLong(SourceDocument::length).sum() * GROWTH;
        try {
            long free = Files.getFileStore(data).getUsableSpace();
            if (free < needed) {
                throw new Publisher.NoRoomException("the data folder %s has room for %d kB, and an import needs %d kB"
                        .formatted(data, free / 1024, needed / 1024));
            }
        } catch (IOException e) {
            throw new DataAccessResourceFailureException("the data folder " + data + " cannot be read", e);
        }
    }
}
