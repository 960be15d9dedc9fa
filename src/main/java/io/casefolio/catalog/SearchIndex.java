package io.casefolio.catalog;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hibernate.search.mapper.orm.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps the full-text index at the version of the catalogue. A mark beside it tells which version it holds; the mark is
 * taken away before the index changes and written when it is whole, so that what a crash leaves behind is built anew, and so is what has lost documents.
 */
@Component
public class SearchIndex {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

    /** To be raised when the index holds other fields or analyses them otherwise. */
    private static final int FORM = 2;

    private static final int BATCH = 100;

    private final EntityManagerFactory entityManagerFactory;
    private final Imports imports;
    private final Cases cases;
    private final TextIndex textIndex;
    private final Path index;
    private final Path mark;

    SearchIndex(
            EntityManagerFactory entityManagerFactory,
            Imports imports,
            Cases cases,
            TextIndex textIndex,
            @Value("${casefolio.data}") Path data) {
        this.entityManagerFactory = entityManagerFactory;
        this.imports = imports;
        this.cases = cases;
        this.textIndex = textIndex;
        this.index = data.resolve("index");
        this.mark = index.resolve("version");
    }

    /**
     * Builds the index anew unless it holds the published catalogue.
     *
     * @throws IllegalStateException if it is interrupted
     */
    public void bringUpToDate() {
        String wanted = imports.findFirstByOutcomeOrderByIdDesc(ImportReport.Outcome.PUBLISHED)
                .map(published -> FORM + " " + published.identity())
                .orElse(FORM + " empty");
        try {
            if (Files.exists(mark) && Files.readString(mark).equals(wanted) && textIndex.size() == cases.count()) {
                return;
            }
            Files.deleteIfExists(mark);
            Search.mapping(entityManagerFactory)
                    .scope(CaseEntity.class)
                    .massIndexer()
                    .batchSizeToLoadObjects(BATCH)
                    .startAndWait();
            Files.createDirectories(index);
            Files.writeString(mark, wanted);
            LOG.info("Built the full-text index");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The full-text index was not built", e);
        }
    }
}
