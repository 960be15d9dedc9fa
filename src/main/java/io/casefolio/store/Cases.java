package io.casefolio.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Cases extends Repository<CaseEntity, Long> {

    Optional<CaseEntity> findByEditionAndSlug(long edition, String slug);

    List<CaseEntity> findByEditionAndSlugIn(long edition, Collection<String> slugs);

    List<CaseEntity> findByEditionAndPositionBetweenOrderByPosition(long edition, int from, int to);

    int countByEdition(long edition);
}
