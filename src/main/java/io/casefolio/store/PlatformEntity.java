package io.casefolio.store;

import io.casefolio.model.PlatformMention;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A platform that a case names. */
@Entity
@Table(name = "platform")
class PlatformEntity {

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
    private String asWritten;
    private @Nullable String url;

    @Embedded
    private SourceColumns source;

    @SuppressWarnings("NullAway.Init")
    protected PlatformEntity() {}

    PlatformEntity(CaseEntity owner, int position, PlatformMention mention) {
        this.owner = owner;
        this.position = position;
        this.name = mention.name();
        this.asWritten = mention.asWritten();
        this.url = mention.url();
        this.source = SourceColumns.of(mention.source());
    }

    PlatformMention toMention() {
        return new PlatformMention(name, asWritten, url, source.toSource());
    }
}
