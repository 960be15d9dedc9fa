package io.casefolio.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that says which edition is the last and which import. Whoever locks it may change the catalogue. */
@Entity
@Table(name = "catalogue")
class CatalogueEntity {

    static final int ID = 1;

    @Id
    @SuppressWarnings("UnusedVariable") // the database demands it
    private int id = ID;

    private long edition;
    private long lastImport;

    protected CatalogueEntity() {}

    long edition() {
        return edition;
    }

    long lastImport() {
        return lastImport;
    }

    /** Counts an import and returns its number. */
    long countImport() {
        return ++lastImport;
    }

    /** Makes the last import the last edition. */
    void publish() {
        edition = lastImport;
    }
}
