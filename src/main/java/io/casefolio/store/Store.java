package io.casefolio.store;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Level;
import io.casefolio.model.Lexicon;
import io.casefolio.model.Problem;
import io.casefolio.source.SourceDocument;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What was published and recorded, as records. Every method that reads does so in a transaction, and every method throws
 * {@link StoreUnavailableException} while the database does not answer.
 */
@Service
public class Store {

    private static final int BATCH = 500;

    /** A piece takes some ten times its bytes while a document is put together and read: a sixteenth of the heap at once. */
    private static final int MOST_PIECES =
            Math.max(1, (int) (Runtime.getRuntime().maxMemory() / 16 / 10 / DocumentEntity.Piece.BYTES));

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Semaphore reading = new Semaphore(MOST_PIECES, true);
    private final TransactionTemplate reads;
    private final TransactionTemplate writes;
    private final EntityManager entityManager;
    private final Cases cases;
    private final Problems problems;

    Store(PlatformTransactionManager transactions, EntityManager entityManager, Cases cases, Problems problems) {
        this.reads = new TransactionTemplate(transactions);
        reads.setReadOnly(true);
        this.writes = new TransactionTemplate(transactions);
        this.entityManager = entityManager;
        this.cases = cases;
        this.problems = problems;
    }

    /**
     * The newest of everything; both grow.
     *
     * @param edition 0 before the first
     * @param lastImport whether it published or failed; 0 before the first
     */
    public record Newest(long edition, long lastImport) {}

    /**
     * Some of the problems that an import found, the worst first.
     *
     * @param total how many it found
     */
    public record ProblemPage(long total, List<Problem> problems) {}

    /**
     * A version of a document.
     *
     * @param version its SHA-256
     * @param lines in the order that problems and facts count them in, at least one
     */
    public record KeptDocument(String name, String version, List<String> lines) {}

    public Newest newest() {
        return read(() -> {
            CatalogueEntity catalogue = entityManager.find(CatalogueEntity.class, CatalogueEntity.ID);
            return new Newest(catalogue.edition(), catalogue.lastImport());
        });
    }

    /** What an edition is made from; empty for one that was never published or is older than the two newest. */
    public Optional<Published> published(long edition) {
        return read(() -> run(edition)
                .map(run -> new Published(
                        edition,
                        run.identity(),
                        run.toReport().finished(),
                        inOrder(TermEntity.class, edition)
                                .map(TermEntity::toTerm)
                                .toList(),
                        inOrder(PrintedCountEntity.class, edition)
                                .map(PrintedCountEntity::toPrintedCount)
                                .toList(),
                        new Lexicon(
                                SynonymEntity.groups(inOrder(SynonymEntity.class, edition)),
                                inOrder(PronunciationEntity.class, edition)
                                        .map(PronunciationEntity::toPronunciation)
                                        .toList()),
                        cases.countByEdition(edition),
                        () -> everyCase(edition)))
                .filter(published -> published.size() > 0));
    }

    private Optional<ImportEntity> run(long number) {
        return Optional.ofNullable(entityManager.find(ImportEntity.class, number));
    }

    private <E> Stream<E> inOrder(Class<E> part, long edition) {
        return entityManager
                .createQuery("from " + part.getName() + " where edition = :edition order by position", part)
                .setParameter("edition", edition)
                .getResultStream();
    }

    private Stream<CaseStudy> everyCase(long edition) {
        return IntStream.iterate(0, from -> from + BATCH)
                .mapToObj(from -> read(() ->
                        cases.findByEditionAndPositionBetweenOrderByPosition(edition, from, from + BATCH - 1).stream()
                                .map(CaseEntity::toCaseStudy)
                                .toList()))
                .takeWhile(batch -> !batch.isEmpty())
                .flatMap(List::stream);
    }

    /** A case study of one of the two newest editions; empty where it has no case of that slug. */
    public Optional<CaseStudy> caseStudy(long edition, String slug) {
        return read(() -> cases.findByEditionAndSlug(edition, slug).map(CaseEntity::toCaseStudy));
    }

    /** Case studies of one of the two newest editions, by slug, in no order; those it does not have are left out. */
    public List<CaseStudy> caseStudies(long edition, Collection<String> slugs) {
        return read(() -> cases.findByEditionAndSlugIn(edition, slugs).stream()
                .map(CaseEntity::toCaseStudy)
                .toList());
    }

    /** An import by its number; empty where there was none. */
    public Optional<ImportReport> importReport(long number) {
        return read(() -> run(number).map(ImportEntity::toReport));
    }

    /** What an import found wrong or doubtful, as it found it. */
    public List<Problem> problems(long number) {
        return read(() -> problems.findByRunIdOrderById(number).stream()
                .map(ProblemEntity::toProblem)
                .toList());
    }

    /** How many problems of each level an import found; without levels of which it found none. */
    public Map<Level, Long> problemCounts(long number) {
        return read(() -> problems.countBySeverity(number).stream()
                .collect(Collectors.toMap(row -> (Level) row[0], row -> (Long) row[1])));
    }

    /**
     * A page of what an import found.
     *
     * @param page counted from 1
     */
    public ProblemPage problems(long number, int page, int size) {
        return read(() -> {
            Page<ProblemEntity> found =
                    problems.findByRunIdOrderBySeverityAscIdAsc(number, PageRequest.of(page - 1, size));
            return new ProblemPage(
                    found.getTotalElements(),
                    found.map(ProblemEntity::toProblem).getContent());
        });
    }

    /** The versions that an import read, by the names of the documents; none where it was not recorded. */
    public Map<String, String> versions(long run) {
        return read(() -> entityManager
                .createQuery(
                        "select d.name, d.sha256 from ImportEntity i join i.documents d where i.id = :run",
                        Object[].class)
                .setParameter("run", run)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1])));
    }

    /** About how many bytes {@link #documents} of an edition have. */
    public long sizeOfDocuments(long edition) {
        return read(() -> entityManager
                .createQuery(
                        "select sum(length(p.content)) from ImportEntity i join i.documents d"
                                + " join DocumentPiece p on p.documentId = d.id where i.id = :edition",
                        Long.class)
                .setParameter("edition", edition)
                .getResultStream()
                .filter(Objects::nonNull)
                .mapToLong(characters -> characters * 3 / 4) // Base64
                .sum());
    }

    /** Every document that an edition was made from, by name; none for one that was never published. */
    public List<SourceDocument> documents(long edition) {
        return read(() -> DocumentEntity.join(entityManager
                .createQuery(
                        "select d.name, p.content from ImportEntity i join i.documents d"
                                + " join DocumentPiece p on p.documentId = d.id"
                                + " where i.id = :edition and i.outcome = :published order by d.name, p.position",
                        Object[].class)
                .setParameter("edition", edition)
                .setParameter("published", ImportReport.Outcome.PUBLISHED)
                .getResultStream()));
    }

    /**
     * What somebody wants to know of a version of a document; empty where none was imported. So much of documents is read at
     * once as a small part of the memory holds, so that what is made of one should not hold it whole.
     *
     * @param version what its SHA-256 begins with; null for the version that was read last
     * @throws StoreUnavailableException also where others are being read for long
     */
    public <T> Optional<T> document(String name, @Nullable String version, Function<KeptDocument, T> asked) {
        return version(name, version).map(kept -> {
            int pieces = Math.min(kept.pieces(), MOST_PIECES);
            waitFor(pieces);
            try {
                SourceDocument document = read(() -> document(kept.id()));
                return asked.apply(new KeptDocument(name, document.sha256(), lines(document.text())));
            } finally {
                reading.release(pieces);
            }
        });
    }

    private void waitFor(int pieces) {
        try {
            if (!reading.tryAcquire(pieces, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StoreUnavailableException("Other documents are being read");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailableException(e);
        }
    }

    private record Version(long id, int pieces) {}

    private Optional<Version> version(String name, @Nullable String version) {
        return read(() -> entityManager
                .createQuery(
                        "select d.id, (select count(*) from DocumentPiece p where p.documentId = d.id)"
                                + " from ImportEntity i join i.documents d"
                                + " where d.name = :name and d.sha256 like :version order by i.id desc",
                        Object[].class)
                .setParameter("name", name)
                .setParameter("version", version == null ? "%" : version + "%")
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new Version((Long) row[0], ((Long) row[1]).intValue())));
    }

    /** @param version its identity in the database */
    SourceDocument document(long version) {
        return DocumentEntity.join(entityManager
                        .createQuery(
                                "select d.name, p.content from DocumentEntity d join DocumentPiece p on p.documentId = d.id"
                                        + " where d.id = :version order by p.position",
                                Object[].class)
                        .setParameter("version", version)
                        .getResultStream())
                .get(0);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of("") : text.lines().toList();
    }

    /** Asks the database for what others keep in it. */
    public <T> T read(Supplier<T> reading) {
        return answer(() -> reads.execute(status -> reading.get()));
    }

    /** Writes what others keep in the database, in the transaction that there is or in one of its own. */
    public void write(Runnable writing) {
        answer(() -> {
            writes.executeWithoutResult(status -> writing.run());
            return true;
        });
    }

    private static <T> T answer(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (TransactionException | DataAccessResourceFailureException | UncategorizedDataAccessException e) {
            throw new StoreUnavailableException(e);
        }
    }
}
