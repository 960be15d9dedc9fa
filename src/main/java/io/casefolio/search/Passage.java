package io.casefolio.search;

import io.casefolio.model.SectionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a case matches a search.
 *
 * @param section null for the summary by the editors
 * @param pieces the words around the match, in order
 * @param cutBefore whether the text goes on before it
 * @param cutAfter whether the text goes on after it
 */
public record Passage(@Nullable SectionKind section, List<Piece> pieces, boolean cutBefore, boolean cutAfter) {

    /**
     * Some words of a passage.
     *
     * @param readAs how they are to be read; the same as {@code text} where there is no slip
     * @param marked whether they match
     */
    public record Piece(String text, String readAs, boolean marked) {

        public boolean isSlip() {
            return !text.equals(readAs);
        }
    }
}
