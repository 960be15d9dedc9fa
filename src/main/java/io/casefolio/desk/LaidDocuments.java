package io.casefolio.desk;

import io.casefolio.desk.DocumentChange.Kind;
import io.casefolio.store.History;
import io.casefolio.store.Store;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the desk has laid over the folder. */
@Service
public class LaidDocuments {

    private final Store store;
    private final EntityManager entityManager;
    private final History history;

    LaidDocuments(Store store, EntityManager entityManager, History history) {
        this.store = store;
        this.entityManager = entityManager;
        this.history = history;
    }

    /**
     * All of it, by name.
     *
     * @throws io.casefolio.store.StoreUnavailableException if the database does not answer
     */
    public List<LaidDocument> all() {
        return store.read(() -> entityManager
                .createQuery("from LaidEntity order by name", LaidEntity.class)
                .getResultStream()
                .map(this::document)
                .toList());
    }

    private LaidDocument document(LaidEntity laid) {
        String version = laid.sha256();
        return new LaidDocument(
                laid.name(),
                version == null ? null : history.version(laid.name(), version).packed(),
                laid.who(),
                laid.since());
    }

    /** To be called in the transaction that publishes the set with these changes, once its documents are stored. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void apply(List<DocumentChange> changes, String who, Instant when) {
        for (DocumentChange change : changes) {
            if (change.kind() == Kind.HAND_BACK) {
                entityManager
                        .createQuery("delete from LaidEntity where name = :name")
                        .setParameter("name", change.name())
                        .executeUpdate();
            } else {
                entityManager.merge(new LaidEntity(
                        change.name(),
                        change.document() == null ? null : change.document().sha256(),
                        who,
                        when));
            }
        }
    }
}
