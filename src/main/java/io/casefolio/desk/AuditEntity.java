package io.casefolio.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that was done at the desk. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // the database reads it
    private @Nullable Long id;

    private Instant happened;
    private String who;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AuditLog.Action action;

    private String subject;
    private String address;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntity() {}

    AuditEntity(AuditLog.Entry entry) {
        this.happened = entry.happened();
        this.who = entry.who();
        this.action = entry.action();
        this.subject = entry.subject();
        this.address = entry.address();
    }

    AuditLog.Entry toEntry() {
        return new AuditLog.Entry(happened, who, action, subject, address);
    }
}
