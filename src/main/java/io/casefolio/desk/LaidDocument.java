package io.casefolio.desk;

import io.casefolio.source.SourceDocument;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What lies over the folder under a name.
 *
 * @param document null where it hides the folder's
 * @param who put it there, and since when
 */
public record LaidDocument(String name, @Nullable SourceDocument document, String who, Instant since) {}
