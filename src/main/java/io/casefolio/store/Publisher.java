package io.casefolio.store;

import io.casefolio.model.Corpus;
import io.casefolio.model.Problem;
import io.casefolio.source.SourceDocument;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes what an import found. Of several imports at once, one goes on and the others wait. */
@Repository
@Transactional
public class Publisher {

    private final EntityManager entityManager;
    private final Catalogues catalogues;
    private final Cases cases;
    private final Terms terms;
    private final PrintedCounts printedCounts;
    private final Documents documents;
    private final Room room;

    Publisher(
            EntityManager entityManager,
            Catalogues catalogues,
            Cases cases,
            Terms terms,
            PrintedCounts printedCounts,
            Documents documents,
            Room room) {
        this.entityManager = entityManager;
        this.catalogues = catalogues;
        this.cases = cases;
        this.terms = terms;
        this.printedCounts = printedCounts;
        this.documents = documents;
        this.room = room;
    }

    /**
     * Makes a corpus the newest edition, or, if it throws, leaves everything as it was.
     *
     * @param prepare what has to succeed, too, before the edition counts
     */
    public void publish(Corpus corpus, ImportReport report, List<SourceDocument> read, Consumer<Published> prepare) {
        room.require(read);
        CatalogueEntity catalogue = catalogues.lock();
        cases.deleteOthers(catalogue.edition());
        terms.deleteOthers(catalogue.edition());
        printedCounts.deleteOthers(catalogue.edition());
        ImportEntity run = record(catalogue, report, corpus.problems(), read);
        catalogue.publish();
        write(corpus, catalogue.edition());
        entityManager.flush();
        prepare.accept(new Published(
                catalogue.edition(),
                run.identity(),
                report.finished(),
                corpus.terms(),
                corpus.printed(),
                corpus.cases().size(),
                corpus.cases()::stream));
    }

    private void write(Corpus corpus, long edition) {
        int position = 0;
        for (var study : corpus.cases()) {
            entityManager.persist(new CaseEntity(edition, position++, study));
        }
        position = 0;
        for (var term : corpus.terms()) {
            entityManager.persist(new TermEntity(edition, position++, term));
        }
        position = 0;
        for (var printed : corpus.printed()) {
            entityManager.persist(new PrintedCountEntity(edition, position++, printed));
        }
    }

    /** Records an import that publishes nothing, or throws where there is no room for it. */
    public void record(ImportReport report, List<Problem> problems, List<SourceDocument> read) {
        room.require(read);
        record(catalogues.lock(), report, problems, read);
    }

    private ImportEntity record(
            CatalogueEntity catalogue, ImportReport report, List<Problem> problems, List<SourceDocument> read) {
        List<DocumentEntity> versions = read.stream()
                .map(document -> documents
                        .findByNameAndSha256(document.name(), document.sha256())
                        .orElseGet(() -> {
                            DocumentEntity version = new DocumentEntity(document, report.started());
                            entityManager.persist(version);
                            return version;
                        }))
                .toList();
        ImportEntity run = new ImportEntity(catalogue.countImport(), report, problems, versions);
        entityManager.persist(run);
        return run;
    }
}
