package io.casefolio.draft;

import io.casefolio.desk.AuditLog;
import io.casefolio.desk.LaidDocuments;
import io.casefolio.ingest.DocumentSet;
import io.casefolio.ingest.ImportLog;
import io.casefolio.ingest.Importer;
import io.casefolio.store.Publisher;
import io.casefolio.store.Publisher.NoRoomException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Makes the newest edition of a draft: just what was looked at, or nothing. */
@Service
public class Publishing {

    private static final Logger LOG = LoggerFactory.getLogger(Publishing.class);

    private final Drafts drafts;
    private final DocumentSet set;
    private final Importer importer;
    private final LaidDocuments laid;
    private final AuditLog audit;
    private final Clock clock = Clock.tickMillis(ZoneOffset.UTC);

    Publishing(Drafts drafts, DocumentSet set, Importer importer, LaidDocuments laid, AuditLog audit) {
        this.drafts = drafts;
        this.set = set;
        this.importer = importer;
        this.laid = laid;
        this.audit = audit;
    }

    /** What became of it. */
    public enum Outcome {
        PUBLISHED,
        /** Somebody else was faster with the same draft. */
        ALREADY,
        /** Somebody has discarded it meanwhile, or it was forgotten. */
        GONE,
        /** It is being read, or has no case. */
        NOT_READY,
        /** The catalogue or the folder has changed since, so it is read again, or was already. */
        OVERTAKEN,
        NO_ROOM,
        NOT_STORED
    }

    /**
     * Publishes a draft. Of several at once, one is published and the others are overtaken.
     *
     * @param seen the name of the proposal that was looked at; null where nobody says, for whichever there is
     * @param address of the network, for the log
     */
    public synchronized Outcome publish(Draft draft, @Nullable String seen, String who, String reason, String address) {
        synchronized (draft) { // which nobody discards meanwhile
            return publishHeld(draft, seen, who, reason, address);
        }
    }

    private Outcome publishHeld(Draft draft, @Nullable String seen, String who, String reason, String address) {
        if (drafts.find(draft.id()).isEmpty()) {
            return Outcome.GONE;
        }
        Draft.State state = draft.state();
        Proposal proposal = state.proposal();
        if (state.step() == Draft.Step.PUBLISHED) {
            return Outcome.ALREADY;
        }
        if (proposal == null || !proposal.isPublishable()) {
            return Outcome.NOT_READY;
        }
        if (seen != null && !proposal.name().equals(seen)) {
            return Outcome.OVERTAKEN; // it was read again already
        }
        try {
            if (!set.isBaseOf(draft.changes()) // whose own lines would hide that it is not
                    || !proposal.isOf(set.with(draft.changes()))
                    || store(draft, proposal, who, reason, address) == Publisher.Result.OVERTAKEN) {
                drafts.readAgain(draft);
                return Outcome.OVERTAKEN;
            }
        } catch (NoRoomException e) {
            LOG.warn("A draft could not be published: {}", e.getMessage());
            return Outcome.NO_ROOM;
        } catch (RuntimeException e) { // of whatever kind: the edition before stays
            ImportLog.warn("A draft could not be published", e);
            return Outcome.NOT_STORED;
        }
        return Outcome.PUBLISHED;
    }

    /**
     * Discards a draft, unless it is published, even just now.
     *
     * @param subject what the log calls it
     * @param address of the network, for the log
     * @return whether nothing of it was or will be published
     */
    public boolean discard(Draft draft, String subject, String who, String address) {
        synchronized (draft) {
            if (draft.state().step() == Draft.Step.PUBLISHED) {
                return false;
            }
            if (drafts.find(draft.id()).isPresent()) {
                audit.add(who, AuditLog.Action.DISCARD, subject, address);
                drafts.discard(draft);
            }
            return true;
        }
    }

    private Publisher.Result store(Draft draft, Proposal proposal, String who, String reason, String address) {
        AtomicLong published = new AtomicLong();
        Publisher.Result result = importer.publish(
                proposal.corpus(), proposal.files(), proposal.before().number(), who, reason, edition -> {
                    laid.apply(draft.changes(), who, clock.instant());
                    audit.add(who, AuditLog.Action.PUBLISH, edition + ": " + reason, address);
                    published.set(edition);
                });
        if (result == Publisher.Result.PUBLISHED) {
            draft.published(published.get());
        }
        return result;
    }
}
