package io.casefolio.store;

import io.casefolio.model.Dimension;
import io.casefolio.model.PrintedCount;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A count that a document prints. */
@Entity
@Table(name = "printed_count")
class PrintedCountEntity {

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
    private int count;

    @Embedded
    private SourceColumns source;

    @SuppressWarnings("NullAway.Init")
    protected PrintedCountEntity() {}

    PrintedCountEntity(long edition, int position, PrintedCount printed) {
        this.edition = edition;
        this.position = position;
        this.dimension = printed.dimension();
        this.termValue = printed.value();
        this.count = printed.count();
        this.source = SourceColumns.of(printed.source());
    }

    PrintedCount toPrintedCount() {
        return new PrintedCount(dimension, termValue, count, source.toSource());
    }
}
