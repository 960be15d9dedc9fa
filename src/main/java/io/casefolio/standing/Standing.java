package io.casefolio.standing;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Since which editions the facts of a case stand as they do.
 *
 * @param since the edition that first had the case; 0 where that is not known
 * @param changes by the names of facts: the edition that first had each so; without those that stand so since the case is
 *     there
 */
public record Standing(long since, Map<String, Long> changes) {

    static Standing of(Map<String, Long> newest) {
        long since = newest.getOrDefault(FactChange.CASE, 0L);
        return new Standing(
                since,
                newest.entrySet().stream()
                        .filter(change -> change.getValue() > since)
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
