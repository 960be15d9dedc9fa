package io.casefolio.store;

import io.casefolio.model.Reading;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A slip in the title or in a section of a case. */
@Entity
@Table(name = "reading")
class ReadingEntity {

    /** Stands for the title where a section's position is expected. */
    static final int TITLE = -1;

    @Id
    @GeneratedValue(generator = "row_id")
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // the database keeps it
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private CaseEntity owner;

    private int sectionPosition;
    private String asWritten;
    private String readAs;

    @SuppressWarnings("NullAway.Init")
    protected ReadingEntity() {}

    ReadingEntity(CaseEntity owner, int sectionPosition, Reading reading) {
        this.owner = owner;
        this.sectionPosition = sectionPosition;
        this.asWritten = reading.asWritten();
        this.readAs = reading.readAs();
    }

    boolean isIn(int section) {
        return sectionPosition == section;
    }

    Reading toReading() {
        return new Reading(asWritten, readAs);
    }
}
