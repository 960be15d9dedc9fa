package io.casefolio.store;

import io.casefolio.model.Problem;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One run of the importer, with the versions it read and the problems it found. */
@Entity
@Table(name = "import_run")
class ImportEntity {

    @Id
    private long id;

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

    private @Nullable String who;
    private @Nullable String reason;

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

    /** @param id greater than that of any import before it; the number of the edition where it publishes one */
    ImportEntity(long id, ImportReport report, List<Problem> found, List<DocumentEntity> documents) {
        this.id = id;
        this.started = report.started();
        this.finished = report.finished();
        this.fingerprint = report.fingerprint();
        this.outcome = report.outcome();
        this.failure = report.failure();
        this.who = report.who();
        this.reason = report.reason();
        this.documents.addAll(documents);
        found.forEach(problem -> problems.add(new ProblemEntity(this, problem)));
    }

    long id() {
        return id;
    }

    /** Tells this run from any other, also from one of another database; fit for a file name. */
    String identity() {
        return identity(id, toReport());
    }

    static String identity(long id, ImportReport report) {
        byte[] unique =
                (report.fingerprint() + " " + report.finished().toEpochMilli()).getBytes(StandardCharsets.UTF_8);
        return id + "-" + UUID.nameUUIDFromBytes(unique);
    }

    ImportReport toReport() {
        return new ImportReport(started, finished, fingerprint, outcome, failure, who, reason);
    }
}
