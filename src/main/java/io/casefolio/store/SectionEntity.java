package io.casefolio.store;

import io.casefolio.model.Reading;
import io.casefolio.model.Section;
import io.casefolio.model.SectionKind;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A section of a case study, in the document's order. */
@Entity
@Table(name = "section")
class SectionEntity {

    @Id
    @GeneratedValue(generator = "row_id")
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // the database keeps it
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private CaseEntity owner;

    private int position;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SectionKind kind;

    private String heading;
    private String html;
    private String visibleText;

    @Embedded
    private SourceColumns source;

    @SuppressWarnings("NullAway.Init")
    protected SectionEntity() {}

    SectionEntity(CaseEntity owner, int position, Section section) {
        this.owner = owner;
        this.position = position;
        this.kind = section.kind();
        this.heading = section.heading();
        this.html = section.html();
        this.visibleText = section.text();
        this.source = SourceColumns.of(section.source());
    }

    int position() {
        return position;
    }

    Section toSection(List<Reading> readings) {
        return new Section(kind, heading, html, visibleText, readings, source.toSource());
    }
}
