package io.casefolio.parse;

import io.casefolio.model.PlatformMention;
import io.casefolio.model.Section;
import io.casefolio.model.SourceRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case study's own text.
 *
 * @param number the last number of its heading, 30 of {@code 3.30}, or that of its front matter; null where it has none
 * @param platforms with their names as written
 * @param stated what its own front matter says; null for a case of a document of three parts
 */
public record ParsedCase(
        @Nullable Integer number,
        String title,
        List<Section> sections,
        List<PlatformMention> platforms,
        SourceRef source,
        @Nullable Stated stated) {

    /**
     * What a case that is a file of its own says of itself.
     *
     * @param row its facts, as the table of systems would have them
     * @param titleSource where its title stands
     */
    public record Stated(
            SystemRow row,
            SourceRef titleSource,
            @Nullable String titleEn,
            @Nullable String summaryEn) {}
}
