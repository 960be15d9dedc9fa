package io.casefolio.store;

import io.casefolio.model.Dimension;
import io.casefolio.model.Term;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
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
    @GeneratedValue(generator = "row_id")
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long edition;

    @SuppressWarnings("UnusedVariable") // queries order by it
    private int position;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Dimension dimension;

    private String termValue;
    private @Nullable String labelEn;

    @SuppressWarnings("NullAway.Init")
    protected TermEntity() {}

    TermEntity(long edition, int position, Term term) {
        this.edition = edition;
        this.position = position;
        this.dimension = term.dimension();
        this.termValue = term.value();
        this.labelEn = term.labelEn();
    }

    Term toTerm() {
        return new Term(dimension, termValue, labelEn);
    }
}
