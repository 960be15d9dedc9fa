package io.casefolio.parse;

import io.casefolio.model.PlatformMention;
import io.casefolio.model.Section;
import io.casefolio.model.SourceRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case study's own text.
 *
 * @param number the last number of its heading: 30 of {@code 3.30}; null where it has none
 * @param platforms with their names as written
 */
public record ParsedCase(
        @Nullable Integer number,
        String title,
        List<Section> sections,
        List<PlatformMention> platforms,
        SourceRef source) {}
