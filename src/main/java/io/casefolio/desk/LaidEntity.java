package io.casefolio.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A version of a document that lies over the folder's; the version itself is among those of the imports. */
@Entity
@Table(name = "laid_document")
class LaidEntity {

    @Id
    private String name;

    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable String sha256;

    private String who;
    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected LaidEntity() {}

    LaidEntity(String name, @Nullable String sha256, String who, Instant since) {
        this.name = name;
        this.sha256 = sha256;
        this.who = who;
        this.since = since;
    }

    String name() {
        return name;
    }

    @Nullable
    String sha256() {
        return sha256;
    }

    String who() {
        return who;
    }

    Instant since() {
        return since;
    }
}
