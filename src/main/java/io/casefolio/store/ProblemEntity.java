package io.casefolio.store;

import io.casefolio.model.Level;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A problem that an import found. */
@Entity
@Table(name = "problem")
class ProblemEntity {

    @Id
    @GeneratedValue(generator = "row_id")
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // the database keeps it
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "import_id", updatable = false)
    private ImportEntity run;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ProblemKind kind;

    @SuppressWarnings("UnusedVariable") // queries order by it
    @Enumerated(EnumType.ORDINAL)
    private Level severity;

    private String document;
    private int line;
    private String written;
    private String expected;

    @SuppressWarnings("NullAway.Init")
    protected ProblemEntity() {}

    ProblemEntity(ImportEntity run, Problem problem) {
        this.run = run;
        this.kind = problem.kind();
        this.severity = problem.level();
        this.document = problem.document();
        this.line = problem.line();
        this.written = problem.value();
        this.expected = problem.expected();
    }

    Problem toProblem() {
        return new Problem(kind, document, line, written, expected);
    }
}
