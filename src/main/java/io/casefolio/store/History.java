package io.casefolio.store;

import io.casefolio.source.SourceDocument;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Which editions there have been. Their cases are gone but for the newest; what they were read from is kept. */
@Service
public class History {

    /** Of the files that are new in an edition, so many are named. */
    private static final int MOST_FILES = 20;

    private final Store store;
    private final EntityManager entityManager;

    History(Store store, EntityManager entityManager) {
        this.store = store;
        this.entityManager = entityManager;
    }

    /**
     * What is kept of an edition.
     *
     * @param files how many documents and tables it was read from
     * @param problems how many were found in them
     * @param fresh the SHA-256 of those that no edition before it was read from, by name; of many, the first
     */
    public record Past(long edition, Instant published, long files, long problems, Map<String, String> fresh) {}

    /**
     * The last editions, the newest first.
     *
     * @throws StoreUnavailableException if the database does not answer
     */
    public List<Past> newest(int most) {
        return store.read(() -> {
            List<ImportEntity> runs = entityManager
                    .createQuery("from ImportEntity where outcome = :published order by id desc", ImportEntity.class)
                    .setParameter("published", ImportReport.Outcome.PUBLISHED)
                    .setMaxResults(most + 1)
                    .getResultList();
            Counted counted = new Counted(runs);
            return IntStream.range(0, Math.min(runs.size(), most))
                    .mapToObj(i -> new Past(
                            runs.get(i).id(),
                            runs.get(i).toReport().finished(),
                            counted.documents(runs.get(i)),
                            counted.problems(runs.get(i)),
                            fresh(
                                    runs.get(i),
                                    i + 1 < runs.size()
                                            ? runs.get(i + 1).toReport().started()
                                            : Instant.EPOCH)))
                    .toList();
        });
    }

    /** A version of a document that an import has read. */
    public SourceDocument version(String name, String sha256) {
        return store.read(() -> store.document(entityManager
                .createQuery("select id from DocumentEntity where name = :name and sha256 = :sha256", Long.class)
                .setParameter("name", name)
                .setParameter("sha256", sha256)
                .getSingleResult()));
    }

    /**
     * A run of the importer, whatever came of it.
     *
     * @param number that of the edition, where it published one
     */
    public record Run(long number, ImportReport report, long files, long problems) {}

    /**
     * A page of runs, the last first.
     *
     * @param page counted from 1
     */
    public List<Run> runs(int page, int size) {
        return store.read(() -> toRuns(entityManager
                .createQuery("from ImportEntity order by id desc", ImportEntity.class)
                .setFirstResult((page - 1) * size)
                .setMaxResults(size)
                .getResultList()));
    }

    /** Empty where there was none. */
    public Optional<Run> run(long number) {
        return store.read(() -> Optional.ofNullable(entityManager.find(ImportEntity.class, number))
                .map(run -> toRuns(List.of(run)).get(0)));
    }

    private List<Run> toRuns(List<ImportEntity> runs) {
        Counted counted = new Counted(runs);
        return runs.stream()
                .map(run -> new Run(run.id(), run.toReport(), counted.documents(run), counted.problems(run)))
                .toList();
    }

    /** The last edition before one; empty for the first. */
    public Optional<Long> before(long edition) {
        return store.read(() -> entityManager
                .createQuery(
                        "select id from ImportEntity where outcome = :published and id < :edition order by id desc",
                        Long.class)
                .setParameter("published", ImportReport.Outcome.PUBLISHED)
                .setParameter("edition", edition)
                .setMaxResults(1)
                .getResultStream()
                .findFirst());
    }

    /** How many documents and problems each of some runs has, asked of the database at once. */
    private final class Counted {

        private final Map<Long, Long> documents;
        private final Map<Long, Long> problems;

        Counted(List<ImportEntity> runs) {
            this.documents = count("documents", runs);
            this.problems = count("problems", runs);
        }

        private Map<Long, Long> count(String parts, List<ImportEntity> runs) {
            return entityManager
                    .createQuery(
                            "select i.id, count(*) from ImportEntity i join i." + parts
                                    + " where i in :runs group by i.id",
                            Object[].class)
                    .setParameter("runs", runs)
                    .getResultStream()
                    .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
        }

        long documents(ImportEntity run) {
            return documents.getOrDefault(run.id(), 0L);
        }

        long problems(ImportEntity run) {
            return problems.getOrDefault(run.id(), 0L);
        }
    }

    private Map<String, String> fresh(ImportEntity run, Instant before) {
        Map<String, String> fresh = new TreeMap<>();
        entityManager
                .createQuery(
                        "select d.name, d.sha256 from ImportEntity i join i.documents d"
                                + " where i.id = :run and d.firstSeen > :before order by d.name",
                        Object[].class)
                .setParameter("run", run.id())
                .setParameter("before", before)
                .setMaxResults(MOST_FILES)
                .getResultStream()
                .forEach(row -> fresh.put((String) row[0], (String) row[1]));
        return fresh;
    }
}
