package io.casefolio.catalog;

import io.casefolio.model.Dimension;
import io.casefolio.model.SectionKind;
import io.casefolio.model.Term;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The English labels of all terms. */
public final class Labels {

    private record Key(Dimension dimension, String value) {}

    private final Map<Key, Term> terms = new LinkedHashMap<>();

    Labels(Collection<Term> terms) {
        for (SectionKind kind : SectionKind.EXPECTED) {
            this.terms.put(
                    new Key(Dimension.SECTION, kind.heading()),
                    new Term(Dimension.SECTION, kind.heading(), kind.labelEn()));
        }
        terms.forEach(term -> this.terms.put(new Key(term.dimension(), term.value()), term));
    }

    /** The place of a value among those of its dimension, counted from 0; 0 for an unknown one. */
    public int position(Dimension dimension, String value) {
        int position = 0;
        for (Key key : terms.keySet()) {
            if (key.dimension() == dimension) {
                if (key.value().equals(value)) {
                    return position;
                }
                position++;
            }
        }
        return 0;
    }

    /** The term of a value; one without a label for a value that the catalogue does not have. */
    public Term term(Dimension dimension, String value) {
        return terms.getOrDefault(new Key(dimension, value), new Term(dimension, value, null));
    }
}
