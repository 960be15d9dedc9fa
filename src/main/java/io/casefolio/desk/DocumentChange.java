package io.casefolio.desk;

import io.casefolio.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of one document of the set.
 *
 * @param document what is to lie over the folder's; null where nothing is
 * @param base the SHA-256 of what it was made from, and is good for alone, empty where there was nothing; null where it
 *     stands for itself
 */
public record DocumentChange(
        String name,
        Kind kind,
        @Nullable SourceDocument document,
        @Nullable String base) {

    /** What becomes of it. */
    public enum Kind {
        /** It lies over the folder's document of that name, or beside those of the folder. */
        LAY,
        /** It is not shown, also where the folder has it. */
        REMOVE,
        /** The folder's is shown again, or none where it has none. */
        HAND_BACK
    }

    public static DocumentChange lay(SourceDocument document) {
        return new DocumentChange(document.name(), Kind.LAY, document, null);
    }

    /** A document that is another with something more. */
    public static DocumentChange add(SourceDocument document, @Nullable SourceDocument base) {
        return new DocumentChange(document.name(), Kind.LAY, document, base == null ? "" : base.sha256());
    }

    public DocumentChange withoutDocument() {
        return new DocumentChange(name, kind, null, null);
    }

    public static DocumentChange remove(String name) {
        return new DocumentChange(name, Kind.REMOVE, null, null);
    }

    public static DocumentChange handBack(String name) {
        return new DocumentChange(name, Kind.HAND_BACK, null, null);
    }
}
