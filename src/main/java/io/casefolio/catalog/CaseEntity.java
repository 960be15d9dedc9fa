package io.casefolio.catalog;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.CrosswalkLink;
import io.casefolio.model.Reading;
import io.casefolio.model.Section;
import io.casefolio.model.SystemFacts;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/** A published case study. It never changes: an import replaces it. */
@Entity
@Indexed
@TypeBinding(binder = @TypeBinderRef(type = CaseIndexBinder.class))
@Table(name = "case_study")
class CaseEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // queries order by it
    private int position;

    private String slug;
    private @Nullable Integer number;
    private String title;
    private @Nullable String titleEn;
    private @Nullable String summaryEn;
    private String labelsEn;

    @Embedded
    private Place place;

    @Embedded
    private @Nullable SystemColumns system;

    @Embedded
    private @Nullable LinkColumns link;

    @OneToMany(mappedBy = "owner", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<SectionEntity> sections = new ArrayList<>();

    @OneToMany(mappedBy = "owner", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ReadingEntity> readings = new ArrayList<>();

    @OneToMany(mappedBy = "owner", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<TechnologyEntity> technologies = new ArrayList<>();

    @OneToMany(mappedBy = "owner", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<PlatformEntity> platforms = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CaseEntity() {}

    /** @param labelsEn the English labels of all terms of the case, to be searched */
    CaseEntity(int position, CaseStudy study, String labelsEn) {
        this.position = position;
        this.slug = study.slug();
        this.number = study.number();
        this.title = study.title();
        this.titleEn = study.titleEn();
        this.summaryEn = study.summaryEn();
        this.labelsEn = labelsEn;
        study.readings().forEach(reading -> readings.add(new ReadingEntity(this, ReadingEntity.TITLE, reading)));
        this.place = Place.of(study.source());
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
        return toCaseStudy(sections.stream()
                .map(section -> section.toSection(readings(section.position())))
                .toList());
    }

    CaseStudy toCaseStudyWithoutSections() {
        return toCaseStudy(List.of());
    }

    String labelsEn() {
        return labelsEn;
    }

    private List<Reading> readings(int section) {
        return readings.stream()
                .filter(reading -> reading.isIn(section))
                .map(ReadingEntity::toReading)
                .toList();
    }

    private CaseStudy toCaseStudy(List<Section> read) {
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
                read,
                place.toSource());
    }
}
