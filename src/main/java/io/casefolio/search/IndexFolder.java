package io.casefolio.search;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Labels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the indexes of editions stand on disk, each in a folder of its name. An index is written beside them and gets its
 * name once it is whole. For one process at a time, which holds the lock of the data folder.
 */
public final class IndexFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    /** To be raised when an index holds other fields or analyses them otherwise. */
    private static final int FORM = 5;

    private static final String UNFINISHED = "unfinished";

    private static final Cleaner CLEANER = Cleaner.create();

    private final Path folder;

    /** @param folder made when the first index is written */
    public IndexFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The index of an edition: as it stands, or written anew where there is none or it is damaged, or in memory where it
     * cannot be written.
     *
     * @param name of the edition, no other has it, also none of another database
     * @param size how many cases the edition has
     * @param cases all of them in order, read only to write it
     */
    public CaseIndex get(String name, int size, Supplier<Stream<CaseStudy>> cases, Labels labels) {
        Path whole = whole(name);
        try {
            if (Files.isDirectory(whole)) {
                try {
                    return open(whole, size, labels);
                } catch (IOException | RuntimeException e) { // Lucene throws both on what is damaged
                    LOG.warn("The full-text index is damaged and is built anew: {}", e.toString());
                    IOUtils.rm(whole);
                }
            }
            write(whole, cases, labels);
            return open(whole, size, labels);
        } catch (IOException e) {
            LOG.warn("The full-text index cannot be written and is kept in memory: {}", e.toString());
            try (Stream<CaseStudy> read = cases.get()) {
                return CaseIndex.of(read, labels);
            }
        }
    }

    /** Deletes all indexes but one, and what was never finished. Searches under way in them end as they began. */
    public void keepOnly(String name) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.list(folder)) {
            delete(all.filter(index -> !index.equals(whole(name))).toList());
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("Indexes that are no longer needed cannot be listed: {}", e.toString());
        }
    }

    /** Deletes the index of an edition, if it has one. */
    public void delete(String name) {
        delete(List.of(whole(name)));
    }

    private static void delete(List<Path> indexes) {
        try {
            IOUtils.rm(indexes.toArray(Path[]::new));
        } catch (IOException e) {
            LOG.warn("An index that is no longer needed cannot be deleted: {}", e.toString());
        }
    }

    private Path whole(String name) {
        return folder.resolve(FORM + "-" + name);
    }

    private void write(Path whole, Supplier<Stream<CaseStudy>> cases, Labels labels) throws IOException {
        Path unfinished = folder.resolve(UNFINISHED);
        IOUtils.rm(unfinished);
        Files.createDirectories(unfinished);
        try (Directory directory = FSDirectory.open(unfinished, NoLockFactory.INSTANCE);
                Stream<CaseStudy> read = cases.get()) {
            CaseIndex.write(directory, read, labels);
            Files.move(unfinished, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            IOUtils.deleteFilesIgnoringExceptions(unfinished);
            throw e;
        }
        LOG.info("Built the full-text index");
    }

    private static CaseIndex open(Path whole, int size, Labels labels) throws IOException {
        DirectoryReader reader = DirectoryReader.open(FSDirectory.open(whole, NoLockFactory.INSTANCE));
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            if (reader.numDocs() != size) {
                throw new IOException(reader.numDocs() + " cases instead of " + size);
            }
            CaseIndex index = new CaseIndex(reader, labels);
            CLEANER.register(index, () -> IOUtils.closeWhileHandlingException(reader));
            return index;
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(reader);
            throw e;
        }
    }
}
