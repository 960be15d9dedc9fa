package io.casefolio.draft;

import io.casefolio.desk.DocumentChange;
import io.casefolio.source.SourceDocument;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change that somebody has begun, in the memory of this process. Safe for many threads. */
public final class Draft {

    private final String id = UUID.randomUUID().toString();
    private final String who;
    private final Instant begun;
    private volatile List<DocumentChange> changes;

    private volatile State state = new State(Step.WAITING, 0, 0, "", null, 0);

    /** How far it has come. */
    public enum Step {
        WAITING,
        READING,
        COMPARING,
        READY,
        PUBLISHED,
        /** The corpus folder cannot be read. */
        NO_FOLDER,
        /** The database does not answer. */
        NO_DATABASE,
        /** A table that it adds lines to is no longer the one they were added to. */
        OUTDATED,
        /** A fault of ours, which the log has. */
        FAULT;

        /** Whether something else will follow by itself. */
        public boolean isPassing() {
            return this == WAITING || this == READING || this == COMPARING;
        }

        /** Whether what keeps it from being read may be over by now. */
        public boolean isHindered() {
            return this == NO_FOLDER || this == NO_DATABASE;
        }
    }

    /**
     * Where it is.
     *
     * @param read how many documents have been read or begun
     * @param documents how many there are
     * @param document the last of those that were begun
     * @param proposal null until it is ready
     * @param edition that it was published as; 0 until then
     */
    public record State(
            Step step,
            int read,
            int documents,
            String document,
            @Nullable Proposal proposal,
            long edition) {}

    Draft(String who, Instant begun, List<DocumentChange> changes) {
        this.who = who;
        this.begun = begun;
        this.changes = List.copyOf(changes);
    }

    public String id() {
        return id;
    }

    public String who() {
        return who;
    }

    public Instant begun() {
        return begun;
    }

    /** Without what was uploaded, once it is published. */
    public List<DocumentChange> changes() {
        return changes;
    }

    public State state() {
        return state;
    }

    void enter(Step step) {
        state = new State(step, 0, 0, "", null, 0);
    }

    void found(List<SourceDocument> files) {
        state = new State(Step.READING, 0, files.size(), "", null, 0);
    }

    synchronized void reading(SourceDocument file) { // by several threads
        State now = state;
        state = new State(Step.READING, now.read() + 1, now.documents(), file.name(), null, 0);
    }

    void ready(Proposal proposal) {
        state = new State(Step.READY, 0, proposal.files().size(), "", proposal, 0);
    }

    /** Lets go of what it would have made, which is now what there is. */
    void published(long edition) {
        state = new State(Step.PUBLISHED, 0, 0, "", null, edition);
        changes = changes.stream().map(DocumentChange::withoutDocument).toList();
    }
}
