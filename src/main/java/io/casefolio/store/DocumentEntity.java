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

    private Instant firstSeen;

    @SuppressWarnings("NullAway.Init")
    protected DocumentEntity() {}

    DocumentEntity(SourceDocument document, Instant firstSeen) {
        this.name = document.name();
        this.sha256 = document.sha256();
        this.firstSeen = firstSeen;
    }

    /** Once it is stored. */
    Long id() {
        return Objects.requireNonNull(id);
    }

    /** The bytes of a version. A table of their own, so that nobody reads them who asks for its name. */
    @Entity(name = "DocumentContent")
    @Table(name = "document_content")
    static class Content {

        @Id
        private Long documentId;

        private String content;

        @SuppressWarnings("NullAway.Init")
        protected Content() {}

        /** @param version that is stored */
        Content(DocumentEntity version, SourceDocument document) {
            this.documentId = version.id();
            this.content = Base64.getEncoder().encodeToString(document.bytes());
        }

        SourceDocument of(String name) {
            return new SourceDocument(name, Base64.getDecoder().decode(content));
        }
    }
}
