package io.casefolio.store;

import io.casefolio.model.Corpus;
import io.casefolio.model.Problem;
import io.casefolio.source.SourceDocument;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Timeout;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes what an import found. Of several imports at once, one goes on and the others wait. */
@Repository
@Transactional
public class Publisher {

    private static final int BATCH = 500;

    /** In milliseconds: a statement waits for another import, or deletes an edition, which takes longer than readers wait. */
    private static final int LONGEST = 3_600_000;

    private final EntityManager entityManager;
    private final Room room;
    private final TransactionTemplate outside;
    private final AsyncTaskExecutor preparing = new SimpleAsyncTaskExecutor("prepare-");

    Publisher(EntityManager entityManager, Room room, PlatformTransactionManager transactions) {
        this.entityManager = entityManager;
        this.room = room;
        this.outside = new TransactionTemplate(transactions);
        outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    /** What became of a corpus. */
    public enum Result {
        PUBLISHED,
        /** Another process has imported the same while this one waited for it. */
        SAME,
        /** Another edition has been published since the one that this was to follow. */
        OVERTAKEN
    }

    /** The data folder has no room for an import. */
    public static final class NoRoomException extends DataAccessResourceFailureException {

        private static final long serialVersionUID = 1L;

        NoRoomException(String message) {
            super(message);
        }
    }

    /**
     * Makes a corpus the newest edition, or, if it throws, leaves everything as it was.
     *
     * @param report what somebody asked for at the desk is published also where it is the same
     * @param base the number of the edition that it is to follow
     * @param alongside writes in the same transaction, once the documents are stored; is given the number of the edition
     * @param prepare what has to succeed, too, before the edition counts; beside the writing, in a thread of its own
     * @throws NoRoomException if it would not fit
     */
    public Result publish(
            Corpus corpus,
            ImportReport report,
            List<SourceDocument> read,
            long base,
            LongConsumer alongside,
            Consumer<Published> prepare) {
        room.require(read);
        CatalogueEntity catalogue = lock();
        ImportEntity last = entityManager.find(ImportEntity.class, catalogue.lastImport());
        if (report.who() == null && last != null && last.toReport().settles(report.fingerprint())) {
            return Result.SAME;
        }
        if (catalogue.edition() != base) {
            return Result.OVERTAKEN;
        }
        deleteOthers(CaseEntity.class, catalogue.edition());
        deleteOthers(TermEntity.class, catalogue.edition());
        deleteOthers(PrintedCountEntity.class, catalogue.edition());
        deleteOthers(SynonymEntity.class, catalogue.edition());
        deleteOthers(PronunciationEntity.class, catalogue.edition());
        long number = catalogue.countImport();
        catalogue.publish();
        long edition = catalogue.edition();
        Published published = new Published(
                edition,
                ImportEntity.identity(number, report),
                report.finished(),
                corpus.terms(),
                corpus.printed(),
                corpus.lexicon(),
                corpus.cases().size(),
                corpus.cases()::stream);
        CompletableFuture<Void> prepared = preparing.submitCompletable(() -> prepare.accept(published));
        try {
            record(number, report, corpus.problems(), read);
            alongside.accept(edition);
            entityManager.flush();
            entityManager.clear();
            write(corpus, edition);
        } finally {
            prepared.exceptionally(failure -> null).join(); // nothing of an import goes on behind it
        }
        throwIfFailed(prepared);
        return Result.PUBLISHED;
    }

    private static void throwIfFailed(CompletableFuture<Void> ended) {
        try {
            ended.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /**
     * Does something while no import runs, and none begins; several processes do it one after the other.
     *
     * @param work is in no transaction, as one that reads every case would hold them all
     */
    public void exclusively(Runnable work) {
        lock();
        outside.executeWithoutResult(suspended -> work.run());
    }

    private CatalogueEntity lock() {
        return patiently(() -> entityManager.find(
                CatalogueEntity.class,
                CatalogueEntity.ID,
                LockModeType.PESSIMISTIC_WRITE,
                Timeout.milliseconds(LONGEST)));
    }

    /** If it throws, the pool has the connection as it was before. */
    private <T> T patiently(Supplier<T> asked) {
        Session session = entityManager.unwrap(Session.class);
        int usual = session.doReturningWork(connection -> {
            int timeout = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, LONGEST);
            return timeout;
        });
        T answer = asked.get();
        session.doWork(connection -> connection.setNetworkTimeout(Runnable::run, usual));
        return answer;
    }

    /** Deletes what belongs to other editions; of cases, their parts, too. */
    private void deleteOthers(Class<?> part, long edition) {
        patiently(() -> entityManager
                .createQuery("delete from " + part.getName() + " where edition <> :edition")
                .setParameter("edition", edition)
                .executeUpdate());
    }

    /** In a session that keeps nothing, as one that does looks at every case again with each batch. */
    private void write(Corpus corpus, long edition) {
        try (StatelessSession rows = entityManager
                .unwrap(Session.class)
                .statelessWithOptions()
                .connection()
                .open()) {
            List<CaseEntity> batch = new ArrayList<>();
            int position = 0;
            for (var study : corpus.cases()) {
                batch.add(new CaseEntity(edition, position++, study));
                if (batch.size() == BATCH || position == corpus.cases().size()) {
                    rows.insertMultiple(batch);
                    CaseEntity.PARTS.forEach(parts ->
                            rows.insertMultiple(batch.stream().flatMap(parts).toList()));
                    batch.clear();
                }
            }
            rows.insertMultiple(inOrder(corpus.terms(), (at, term) -> new TermEntity(edition, at, term)));
            rows.insertMultiple(inOrder(corpus.printed(), (at, count) -> new PrintedCountEntity(edition, at, count)));
            rows.insertMultiple(SynonymEntity.of(edition, corpus.lexicon()));
            rows.insertMultiple(inOrder(
                    corpus.lexicon().pronunciations(), (at, word) -> new PronunciationEntity(edition, at, word)));
        }
    }

    private static <T, E> List<E> inOrder(List<T> parts, BiFunction<Integer, T, E> toEntity) {
        return IntStream.range(0, parts.size())
                .mapToObj(at -> toEntity.apply(at, parts.get(at)))
                .toList();
    }

    /** Records an import that publishes nothing, or throws where there is no room for it. */
    public void record(ImportReport report, List<Problem> problems, List<SourceDocument> read) {
        room.require(read);
        record(lock().countImport(), report, problems, read);
    }

    private void record(long number, ImportReport report, List<Problem> problems, List<SourceDocument> read) {
        List<DocumentEntity> versions = read.stream()
                .map(document -> version(document, report.started()))
                .toList();
        entityManager.persist(new ImportEntity(number, report, problems, versions));
    }

    /** Without its content in memory, as all of them together are large. */
    private DocumentEntity version(SourceDocument document, Instant seen) {
        Long id = entityManager
                .createQuery("select id from DocumentEntity where name = :name and sha256 = :sha256", Long.class)
                .setParameter("name", document.name())
                .setParameter("sha256", document.sha256())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    DocumentEntity version = new DocumentEntity(document, seen);
                    entityManager.persist(version);
                    DocumentEntity.Piece.of(version, document).forEach(piece -> {
                        entityManager.persist(piece);
                        entityManager.flush();
                        entityManager.detach(piece);
                    });
                    return version.id();
                });
        return entityManager.getReference(DocumentEntity.class, id);
    }
}
