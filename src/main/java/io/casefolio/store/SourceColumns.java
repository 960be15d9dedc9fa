package io.casefolio.store;

import io.casefolio.model.SourceRef;
import jakarta.persistence.Embeddable;

/** A {@link SourceRef} in the database. */
@Embeddable
record SourceColumns(String document, int lineFrom, int lineTo) {

    static SourceColumns of(SourceRef source) {
        return new SourceColumns(source.document(), source.lineFrom(), source.lineTo());
    }

    SourceRef toSource() {
        return new SourceRef(document, lineFrom, lineTo);
    }
}
