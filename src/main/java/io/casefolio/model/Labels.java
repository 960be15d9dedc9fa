package io.casefolio.model;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The English labels of all terms. */
public final class Labels {

    private record Key(Dimension dimension, String value) {}

    private final Map<Key, Term> terms = new HashMap<>();
    private final Map<Key, Integer> positions = new HashMap<>();

    /** @param terms in the order of their positions */
    public Labels(Collection<Term> terms) {
        for (SectionKind kind : SectionKind.EXPECTED) {
            this.terms.put(
                    new Key(Dimension.SECTION, kind.heading()),
                    new Term(Dimension.SECTION, kind.heading(), kind.labelEn()));
        }
        Map<Dimension, Integer> next = new EnumMap<>(Dimension.class);
        for (Term term : terms) {
            Key key = new Key(term.dimension(), term.value());
            this.terms.put(key, term);
            positions.computeIfAbsent(key, k -> next.merge(term.dimension(), 1, Integer::sum) - 1);
        }
    }

    /** The place of a value among those of its dimension, counted from 0; 0 for an unknown one. */
    public int position(Dimension dimension, String value) {
        return positions.getOrDefault(new Key(dimension, value), 0);
    }

    /** The term of a value; one without a label for a value that the catalogue does not have. */
    public Term term(Dimension dimension, String value) {
        return terms.getOrDefault(new Key(dimension, value), new Term(dimension, value, null));
    }
}
