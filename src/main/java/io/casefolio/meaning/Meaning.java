package io.casefolio.meaning;

import io.casefolio.meaning.Sought.Any;
import io.casefolio.meaning.Sought.Otherwise;
import io.casefolio.meaning.Sought.Words;
import io.casefolio.query.TextQuery.Clause;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * What a text is taken to mean in an edition.
 *
 * @param query what it finds: cases that have it as it stands come first, scored by that alone
 * @param others ways in which a case may match without having what is typed
 * @param shown what passages mark
 */
public record Meaning(Query query, List<Other> others, List<Clause> shown) {

    /**
     * A way in which a case may match without having what is typed.
     *
     * @param query the cases that match so, and not as typed
     */
    public record Other(Match match, Query query) {}

    static Meaning of(Query query, Sought sought) {
        return new Meaning(
                query,
                sought.wanted().flatMap(Meaning::others).toList(),
                sought.wanted()
                        .filter(Words.class::isInstance)
                        .map(words -> ((Words) words).clause())
                        .distinct()
                        .toList());
    }

    private static Stream<Other> others(Sought sought) {
        return sought instanceof Any any
                ? any.options().stream()
                        .filter(Otherwise.class::isInstance)
                        .map(other -> new Other(((Otherwise) other).match(), insteadOf(any, other)))
                : Stream.empty();
    }

    private static Query insteadOf(Any any, Sought other) {
        BooleanQuery.Builder instead = new BooleanQuery.Builder().add(Queries.of(other), Occur.MUST);
        any.options().stream()
                .filter(option -> !(option instanceof Otherwise))
                .forEach(typed -> instead.add(Queries.of(typed), Occur.MUST_NOT));
        return instead.build();
    }

    /** About how much memory it takes, in conditions. */
    int size() {
        return 1 + shown.size() * 15 + others.size() * 30;
    }
}
