package io.casefolio.desk;

import io.casefolio.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of one document of the set.
 *
 * @param document what is to lie over the folder's; null where nothing is
 */
public record DocumentChange(
        String name, Kind kind, @Nullable SourceDocument document) {

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
        return new DocumentChange(document.name(), Kind.LAY, document);
    }

    public static DocumentChange remove(String name) {
        return new DocumentChange(name, Kind.REMOVE, null);
    }

    public static DocumentChange handBack(String name) {
        return new DocumentChange(name, Kind.HAND_BACK, null);
    }
}
