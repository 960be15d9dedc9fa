package io.casefolio.store;

import io.casefolio.source.SourceDocument;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /**
     * The documents of some pieces.
     *
     * @param pieces name and content of each, in order
     */
    static List<SourceDocument> join(Stream<Object[]> pieces) {
        Map<String, ByteArrayOutputStream> bytes = new LinkedHashMap<>();
        pieces.forEach(piece -> bytes.computeIfAbsent((String) piece[0], name -> new ByteArrayOutputStream())
                .writeBytes(Base64.getDecoder().decode((String) piece[1])));
        return bytes.entrySet().stream()
                .map(document -> new SourceDocument(
                        document.getKey(), document.getValue().toByteArray()))
                .toList();
    }

    /**
     * Some of the bytes of a version. A table of their own, so that nobody reads them who asks for its name, and some in a
     * row, as the database has what it writes or reads of a row several times in memory.
     */
    @Entity(name = "DocumentPiece")
    @Table(name = "document_piece")
    @IdClass(Piece.Key.class)
    static class Piece {

        static final int BYTES = 256 * 1024;

        /** Of which version, and which of its pieces, counted from 0. */
        record Key(Long documentId, int position) {}

        @Id
        private Long documentId;

        @Id
        private int position;

        private String content;

        @SuppressWarnings("NullAway.Init")
        protected Piece() {}

        private Piece(Long documentId, int position, byte[] bytes) {
            this.documentId = documentId;
            this.position = position;
            this.content = Base64.getEncoder().encodeToString(bytes);
        }

        /**
         * Each is made when it is asked for.
         *
         * @param version that is stored
         */
        static Stream<Piece> of(DocumentEntity version, SourceDocument document) {
            byte[] bytes = document.bytes();
            return IntStream.rangeClosed(0, Math.max(0, bytes.length - 1) / BYTES)
                    .mapToObj(position -> new Piece(
                            version.id(),
                            position,
                            Arrays.copyOfRange(
                                    bytes, position * BYTES, Math.min(bytes.length, (position + 1) * BYTES))));
        }
    }
}
