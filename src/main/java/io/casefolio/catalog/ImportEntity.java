package io.casefolio.catalog;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One run of the importer, with the versions it read and the problems it found. */
@Entity
@Table(name = "import_run")
class ImportEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant started;
    private Instant finished;

    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable String fingerprint;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ImportReport.Outcome outcome;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ImportReport.@Nullable Failure failure;

    @ManyToMany
    @JoinTable(
            name = "import_document",
            joinColumns = @JoinColumn(name = "import_id"),
            inverseJoinColumns = @JoinColumn(name = "document_id"))
    private List<DocumentEntity> documents = new ArrayList<>();

    @OneToMany(mappedBy = "run", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ProblemEntity> problems = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ImportEntity() {}

    ImportEntity(ImportReport report, List<DocumentEntity> documents) {
        this.started = report.started();
        this.finished = report.finished();
        this.fingerprint = report.fingerprint();
        this.outcome = report.outcome();
        this.failure = report.failure();
        this.documents.addAll(documents);
        report.problems().forEach(problem -> problems.add(new ProblemEntity(this, problem)));
    }

    /** Tells this run from any other, also from one of another database. */
    String identity() {
        return id + " " + fingerprint + " " + finished;
    }

    ImportReport toReport() {
        return new ImportReport(
                started,
                finished,
                fingerprint,
                outcome,
                failure,
                problems.stream().map(ProblemEntity::toProblem).toList());
    }
}
