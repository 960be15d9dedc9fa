package io.casefolio.meaning;

import io.casefolio.model.Dimension;
import io.casefolio.query.TextQuery;
import io.casefolio.query.TextQuery.Choice;
import io.casefolio.query.TextQuery.Clause;
import io.casefolio.query.TextQuery.Part;
import java.util.List;
import java.util.stream.Stream;

/** What is looked for: a text as it stands, or what it may mean besides. */
sealed interface Sought {

    /** A clause where it stands; whether it excludes is said by {@link Not}. */
    record Words(Clause clause) implements Sought {}

    /** A value of a dimension, as a filter finds it. */
    record Value(Dimension dimension, String value) implements Sought {}

    /** A name that is read so. */
    record Read(String pinyin) implements Sought {}

    record All(List<Sought> parts) implements Sought {}

    record Any(List<Sought> options) implements Sought {}

    record Not(Sought part) implements Sought {}

    /** Something else that is meant by what is typed. */
    record Otherwise(Match match, Sought sought) implements Sought {}

    /** A text as it stands. */
    static All literally(TextQuery text) {
        return new All(text.parts().stream().map(Sought::literally).toList());
    }

    private static Sought literally(Part part) {
        Sought sought = part instanceof Choice choice
                ? new Any(
                        choice.options().stream().<Sought>map(Sought::literally).toList())
                : new Words((Clause) part);
        return part.excluded() ? new Not(sought) : sought;
    }

    /** What stands below it, itself included, in order; nothing of what must not be. */
    default Stream<Sought> wanted() {
        Stream<Sought> below = Stream.empty();
        if (this instanceof All all) {
            below = all.parts().stream();
        } else if (this instanceof Any any) {
            below = any.options().stream();
        } else if (this instanceof Otherwise otherwise) {
            below = Stream.of(otherwise.sought());
        } else if (this instanceof Not) {
            return Stream.empty();
        }
        return Stream.concat(Stream.of(this), below.flatMap(Sought::wanted));
    }
}
