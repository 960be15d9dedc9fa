package io.casefolio.store;

import io.casefolio.model.CrosswalkLink;
import jakarta.persistence.Embeddable;

/** A {@link CrosswalkLink} in the database. */
@Embeddable
record LinkColumns(String linkBasis, String linkConfidence, String linkEvidence) {

    static LinkColumns of(CrosswalkLink link) {
        return new LinkColumns(link.basis(), link.confidence(), link.evidence());
    }

    CrosswalkLink toLink() {
        return new CrosswalkLink(linkBasis, linkConfidence, linkEvidence);
    }
}
