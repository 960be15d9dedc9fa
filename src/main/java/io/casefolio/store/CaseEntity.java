package io.casefolio.store;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.CrosswalkLink;
import io.casefolio.model.Reading;
import io.casefolio.model.Section;
import io.casefolio.model.SystemFacts;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A case study of an edition. It never changes. */
@Entity
@Table(name = "case_study")
class CaseEntity {

    /** What is stored beside a case, kind by kind. */
    static final List<Function<CaseEntity, Stream<?>>> PARTS = List.of(
            study -> study.sections.stream(),
            study -> study.readings.stream(),
            study -> study.technologies.stream(),
            study -> study.platforms.stream());

    @Id
    @GeneratedValue(generator = "row_id")
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long edition;

    @SuppressWarnings("UnusedVariable") // queries order by it
    private int position;

    private String slug;
    private @Nullable Integer number;
    private String title;
    private @Nullable String titleEn;
    private @Nullable String summaryEn;

    @Embedded
    private SourceColumns source;

    @Embedded
    private @Nullable SystemColumns system;

    @Embedded
    private @Nullable LinkColumns link;

    @OneToMany(mappedBy = "owner")
    @OrderBy("position")
    private List<SectionEntity> sections = new ArrayList<>();

    @OneToMany(mappedBy = "owner")
    @OrderBy("id")
    private List<ReadingEntity> readings = new ArrayList<>();

    @OneToMany(mappedBy = "owner")
    @OrderBy("position")
    private List<TechnologyEntity> technologies = new ArrayList<>();

    @OneToMany(mappedBy = "owner")
    @OrderBy("position")
    private List<PlatformEntity> platforms = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CaseEntity() {}

    CaseEntity(long edition, int position, CaseStudy study) {
        this.edition = edition;
        this.position = position;
        this.slug = study.slug();
        this.number = study.number();
        this.title = study.title();
        this.titleEn = study.titleEn();
        this.summaryEn = study.summaryEn();
        study.readings().forEach(reading -> readings.add(new ReadingEntity(this, ReadingEntity.TITLE, reading)));
        this.source = SourceColumns.of(study.source());
        SystemFacts facts = study.system();
        if (facts != null) {
            this.system = SystemColumns.of(facts);
            for (String technology : facts.technologies()) {
                technologies.add(new TechnologyEntity(this, technologies.size(), technology));
            }
        }
        CrosswalkLink pairing = study.link();
        this.link = pairing == null ? null : LinkColumns.of(pairing);
        for (Section section : study.sections()) {
            section.readings().forEach(reading -> readings.add(new ReadingEntity(this, sections.size(), reading)));
            sections.add(new SectionEntity(this, sections.size(), section));
        }
        study.platforms().forEach(platform -> platforms.add(new PlatformEntity(this, platforms.size(), platform)));
    }

    CaseStudy toCaseStudy() {
        return new CaseStudy(
                slug,
                number,
                title,
                titleEn,
                readings(ReadingEntity.TITLE),
                summaryEn,
                system == null
                        ? null
                        : system.toFacts(technologies.stream()
                                .map(TechnologyEntity::name)
                                .toList()),
                link == null ? null : link.toLink(),
                platforms.stream().map(PlatformEntity::toMention).toList(),
                sections.stream()
                        .map(section -> section.toSection(readings(section.position())))
                        .toList(),
                source.toSource());
    }

    private List<Reading> readings(int section) {
        return readings.stream()
                .filter(reading -> reading.isIn(section))
                .map(ReadingEntity::toReading)
                .toList();
    }

    /** A {@link CrosswalkLink} in the database. */
    @Embeddable
    record LinkColumns(String linkBasis, String linkConfidence, String linkEvidence) {

        static LinkColumns of(CrosswalkLink link) {
            return new LinkColumns(link.basis(), link.confidence(), link.evidence());
        }

        CrosswalkLink toLink() {
            return new CrosswalkLink(linkBasis, linkConfidence, linkEvidence);
        }
    }
}
