package io.casefolio.model;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What editors call all terms in English, and what they say of words. */
public final class Labels {

    private record Key(Dimension dimension, String value) {}

    private final Map<Key, Term> terms = new HashMap<>();
    private final Map<Key, Integer> positions = new HashMap<>();

    private final List<Term> inOrder;
    private final Lexicon lexicon;

    /** @param terms in the order of their positions */
    public Labels(Collection<Term> terms) {
        this(terms, Lexicon.EMPTY);
    }

    /** @param terms in the order of their positions */
    public Labels(Collection<Term> terms, Lexicon lexicon) {
        this.inOrder = List.copyOf(terms);
        this.lexicon = lexicon;
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

    /** Every term of the vocabulary that a case has or a document prints, years included. */
    public List<Term> terms() {
        return inOrder;
    }

    public Lexicon lexicon() {
        return lexicon;
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
