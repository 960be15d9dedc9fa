package io.casefolio.store;

import io.casefolio.source.SourceDocument;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One version of a document, kept for good. */
@Entity
@Table(name = "document")
@SuppressWarnings("UnusedVariable") // the database reads them
class DocumentEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    private String content;
    private Instant firstSeen;

    @SuppressWarnings("NullAway.Init")
    protected DocumentEntity() {}

    DocumentEntity(SourceDocument document, Instant firstSeen) {
        this.name = document.name();
        this.sha256 = document.sha256();
        this.content = Base64.getEncoder().encodeToString(document.bytes());
        this.firstSeen = firstSeen;
    }

    /** Once it is stored. */
    Long id() {
        return Objects.requireNonNull(id);
    }

    SourceDocument toDocument() {
        return new SourceDocument(name, Base64.getDecoder().decode(content));
    }
}
