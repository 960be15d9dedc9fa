package io.casefolio.catalog;

import io.casefolio.model.SectionKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Cases extends Repository<CaseEntity, Long> {

    /** The text of a section of a case. */
    record SectionText(String slug, String text) {}

    /** A section of a case and whether it has text. */
    record SectionPresence(String slug, SectionKind kind, boolean hasText) {}

    List<CaseEntity> findAllByOrderByPosition();

    Optional<CaseEntity> findBySlug(String slug);

    List<CaseEntity> findBySlugIn(Collection<? extends String> slugs);

    @Query("""
            select new io.casefolio.catalog.Cases$SectionText(c.slug, s.visibleText)
            from CaseEntity c join c.sections s
            where s.kind = :kind order by c.position, s.position""")
    List<SectionText> findTexts(SectionKind kind);

    long count();

    CaseEntity save(CaseEntity entity);

    @Query("""
            select new io.casefolio.catalog.Cases$SectionPresence(c.slug, s.kind, length(s.visibleText) > 0)
            from CaseEntity c join c.sections s""")
    List<SectionPresence> findSectionPresences();
}
