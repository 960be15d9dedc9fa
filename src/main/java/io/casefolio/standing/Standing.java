package io.casefolio.standing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Since which editions the facts of a case stand as they do, without a break.
 *
 * @param since the edition since which the case is there; null where that is not known
 * @param changes by the names of facts, in their order: since when each stands so; without those that stand so since the
 *     case is there
 */
public record Standing(@Nullable Long since, Map<String, Change> changes) {

    /**
     * The last change of a fact.
     *
     * @param edition has it so
     * @param before the edition until then, which had it otherwise
     */
    public record Change(long edition, long before) {}
}
