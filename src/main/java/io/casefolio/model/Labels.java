package io.casefolio.model;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What editors call all terms in English, and what they say of words. */
public final class Labels {

    private final Map<Dimension, Map<String, Term>> terms = new EnumMap<>(Dimension.class);

    /** Counted from 0 in each dimension. */
    private final Map<Dimension, Map<String, Integer>> positions = new EnumMap<>(Dimension.class);

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
        for (Dimension dimension : Dimension.values()) {
            this.terms.put(dimension, new HashMap<>());
            positions.put(dimension, new HashMap<>());
        }
        SectionKind.EXPECTED.forEach(kind -> of(Dimension.SECTION, this.terms)
                .put(kind.heading(), new Term(Dimension.SECTION, kind.heading(), kind.labelEn())));
        for (Term term : terms) {
            of(term.dimension(), this.terms).put(term.value(), term);
            Map<String, Integer> places = of(term.dimension(), positions);
            places.putIfAbsent(term.value(), places.size());
        }
    }

    private static <T> Map<String, T> of(Dimension dimension, Map<Dimension, Map<String, T>> all) {
        return Objects.requireNonNull(all.get(dimension));
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
        return of(dimension, positions).getOrDefault(value, 0);
    }

    /** The term of a value; one without a label for a value that the catalogue does not have. */
    public Term term(Dimension dimension, String value) {
        Term term = of(dimension, terms).get(value);
        return term == null ? new Term(dimension, value, null) : term;
    }
}
