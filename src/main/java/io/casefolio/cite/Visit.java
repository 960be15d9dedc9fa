package io.casefolio.cite;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a reader saw: an edition, on a day, in a language.
 *
 * @param published when the edition was; null before the first
 */
public record Visit(long edition, @Nullable LocalDate published, LocalDate day, Locale language) {}
