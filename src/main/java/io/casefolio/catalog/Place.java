package io.casefolio.catalog;

import io.casefolio.model.SourceRef;
import jakarta.persistence.Embeddable;

/** A {@link SourceRef} in the database. */
@Embeddable
record Place(String document, int lineFrom, int lineTo) {

    static Place of(SourceRef source) {
        return new Place(source.document(), source.lineFrom(), source.lineTo());
    }

    SourceRef toSource() {
        return new SourceRef(document, lineFrom, lineTo);
    }
}
