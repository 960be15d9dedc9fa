package io.casefolio.desk;

import io.casefolio.store.Store;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Service;

/** Who did what at the desk, for good. */
@Service
public class AuditLog {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SUBJECT = 1_000;

    private final Store store;
    private final EntityManager entityManager;
    private final Clock clock = Clock.tickMillis(ZoneOffset.UTC);

    AuditLog(Store store, EntityManager entityManager) {
        this.store = store;
        this.entityManager = entityManager;
    }

    /** What can be done there. */
    public enum Action {
        LOGIN,
        FAILED_LOGIN,
        LOGOUT,
        UPLOAD,
        HAND_BACK,
        REMOVE,
        DECIDE,
        TAKE_AGAIN,
        DISCARD,
        PUBLISH
    }

    /**
     * Something that was done.
     *
     * @param who the name that was given, also where nobody is called so
     * @param subject what it was done to; empty where that says nothing
     * @param address of the network
     */
    public record Entry(Instant happened, String who, Action action, String subject, String address) {}

    /**
     * Adds an entry, of which no character can pretend to be another line, in the transaction that there is or in one of its
     * own.
     *
     * @throws io.casefolio.store.StoreUnavailableException if the database does not answer
     */
    public void add(String who, Action action, String subject, String address) {
        Entry entry = new Entry(
                clock.instant(),
                plain(who, LONGEST_NAME),
                action,
                plain(subject, LONGEST_SUBJECT),
                plain(address, LONGEST_NAME));
        store.write(() -> entityManager.persist(new AuditEntity(entry)));
    }

    private static String plain(String text, int longest) {
        String plain = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\x{2028}\\x{2029}]", "\uFFFD");
        return plain.codePointCount(0, plain.length()) > longest
                ? plain.substring(0, plain.offsetByCodePoints(0, longest - 1)) + "…"
                : plain;
    }

    /**
     * A page of entries, the last first.
     *
     * @param page counted from 1
     * @throws io.casefolio.store.StoreUnavailableException if the database does not answer
     */
    public List<Entry> page(int page, int size) {
        return store.read(() -> entityManager
                .createQuery("from AuditEntity order by id desc", AuditEntity.class)
                .setFirstResult((page - 1) * size)
                .setMaxResults(size)
                .getResultStream()
                .map(AuditEntity::toEntry)
                .toList());
    }
}
