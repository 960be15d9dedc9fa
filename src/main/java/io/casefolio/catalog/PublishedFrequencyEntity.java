package io.casefolio.catalog;

import io.casefolio.model.Dimension;
import io.casefolio.model.PublishedFrequency;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A count that a document prints. */
@Entity
@Table(name = "published_frequency")
class PublishedFrequencyEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // queries order by it
    private int position;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Dimension dimension;

    private String termValue;
    private int count;

    @Embedded
    private Place place;

    @SuppressWarnings("NullAway.Init")
    protected PublishedFrequencyEntity() {}

    PublishedFrequencyEntity(int position, PublishedFrequency frequency) {
        this.position = position;
        this.dimension = frequency.dimension();
        this.termValue = frequency.value();
        this.count = frequency.count();
        this.place = Place.of(frequency.source());
    }

    PublishedFrequency toFrequency() {
        return new PublishedFrequency(dimension, termValue, count, place.toSource());
    }
}
