package io.casefolio.store;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A technology of a case, by its canonical name. */
@Entity
@Table(name = "technology")
class TechnologyEntity {

    @Id
    @GeneratedValue(generator = "row_id")
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // the database keeps it
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private CaseEntity owner;

    @SuppressWarnings("UnusedVariable") // queries order by it
    private int position;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected TechnologyEntity() {}

    TechnologyEntity(CaseEntity owner, int position, String name) {
        this.owner = owner;
        this.position = position;
        this.name = name;
    }

    String name() {
        return name;
    }
}
