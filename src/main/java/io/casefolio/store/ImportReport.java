package io.casefolio.store;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an import did.
 *
 * @param fingerprint of the corpus that was read; null where it could not be read
 * @param failure why nothing was published; null if something was
 * @param who asked for it at the desk; null where the folder or a command did
 * @param reason that they gave; null likewise
 */
public record ImportReport(
        Instant started,
        Instant finished,
        @Nullable String fingerprint,
        Outcome outcome,
        @Nullable Failure failure,
        @Nullable String who,
        @Nullable String reason) {

    /** An import that nobody asked for at the desk. */
    public ImportReport(
            Instant started,
            Instant finished,
            @Nullable String fingerprint,
            Outcome outcome,
            @Nullable Failure failure) {
        this(started, finished, fingerprint, outcome, failure, null, null);
    }

    /** Whether a second import of this corpus would end as this one; what could not be stored is tried again. */
    public boolean settles(@Nullable String corpus) {
        return corpus != null && corpus.equals(fingerprint) && failure != Failure.NOT_STORED;
    }

    /** Whether it failed as the other did, with the same corpus, so that nobody needs to be told anew. */
    public boolean repeats(ImportReport other) {
        return failure != null && failure == other.failure && Objects.equals(fingerprint, other.fingerprint);
    }

    /** Whether the catalogue is now what was read, or still the one before. */
    public enum Outcome {
        PUBLISHED,
        FAILED
    }

    /** Why an import failed; pages say it in the reader's language, the log says more. */
    public enum Failure {
        UNREADABLE_FOLDER,
        NO_CASE,
        NOT_STORED
    }
}
