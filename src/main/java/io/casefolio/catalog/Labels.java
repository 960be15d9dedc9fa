package io.casefolio.catalog;

import io.casefolio.model.Dimension;
import io.casefolio.model.SectionKind;
import io.casefolio.model.Term;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The English labels of all terms. */
public final class Labels {

    private record Key(Dimension dimension, String value) {}

    private final Map<Key, Term> terms = new HashMap<>();

    Labels(Collection<Term> terms) {
        for (SectionKind kind : SectionKind.EXPECTED) {
            this.terms.put(
                    new Key(Dimension.SECTION, kind.heading()),
                    new Term(Dimension.SECTION, kind.heading(), kind.labelEn()));
        }
        terms.forEach(term -> this.terms.put(new Key(term.dimension(), term.value()), term));
    }

    /** The term of a value; one without a label for a value that the catalogue does not have. */
    public Term term(Dimension dimension, String value) {
        return terms.getOrDefault(new Key(dimension, value), new Term(dimension, value, null));
    }
}
