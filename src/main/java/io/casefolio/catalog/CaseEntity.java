package io.casefolio.catalog;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.CrosswalkLink;
import io.casefolio.model.Section;
import io.casefolio.model.SystemFacts;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A published case study. It never changes: an import replaces it. */
@Entity
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

    @Embedded
    private Place place;

    @Embedded
    private @Nullable SystemColumns system;

    @Embedded
    private @Nullable LinkColumns link;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<SectionEntity> sections = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<TechnologyEntity> technologies = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<PlatformEntity> platforms = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CaseEntity() {}

    CaseEntity(int position, CaseStudy study) {
        this.position = position;
        this.slug = study.slug();
        this.number = study.number();
        this.title = study.title();
        this.titleEn = study.titleEn();
        this.place = Place.of(study.source());
        SystemFacts facts = study.system();
        if (facts != null) {
            this.system = SystemColumns.of(facts);
            for (String technology : facts.technologies()) {
                technologies.add(new TechnologyEntity(technologies.size(), technology));
            }
        }
        CrosswalkLink pairing = study.link();
        this.link = pairing == null ? null : LinkColumns.of(pairing);
        study.sections().forEach(section -> sections.add(new SectionEntity(sections.size(), section)));
        study.platforms().forEach(platform -> platforms.add(new PlatformEntity(platforms.size(), platform)));
    }

    CaseStudy toCaseStudy() {
        return toCaseStudy(sections.stream().map(SectionEntity::toSection).toList());
    }

    CaseStudy toCaseStudyWithoutSections() {
        return toCaseStudy(List.of());
    }

    private CaseStudy toCaseStudy(List<Section> read) {
        return new CaseStudy(
                slug,
                number,
                title,
                titleEn,
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
