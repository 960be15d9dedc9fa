package io.casefolio.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Cases extends Repository<CaseEntity, Long> {

    Optional<CaseEntity> findByEditionAndSlug(long edition, String slug);

    /** A sum keeps H2 from the index that begins with the edition, of which it would compare every case with every slug. */
    @Query("from CaseEntity where slug in :slugs and edition + 0 = :edition")
    List<CaseEntity> findByEditionAndSlugIn(long edition, Collection<String> slugs);

    List<CaseEntity> findByEditionAndPositionBetweenOrderByPosition(long edition, int from, int to);

    int countByEdition(long edition);
}
