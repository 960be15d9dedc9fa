package io.casefolio.catalog;

import io.casefolio.model.Dimension;
import io.casefolio.model.Term;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A canonical value of a dimension with its English label. */
@Entity
@Table(name = "term")
class TermEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Dimension dimension;

    private String termValue;
    private @Nullable String labelEn;

    @SuppressWarnings("NullAway.Init")
    protected TermEntity() {}

    TermEntity(Term term) {
        this.dimension = term.dimension();
        this.termValue = term.value();
        this.labelEn = term.labelEn();
    }

    Term toTerm() {
        return new Term(dimension, termValue, labelEn);
    }
}
