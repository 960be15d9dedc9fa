package io.casefolio.catalog;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Imports extends Repository<ImportEntity, Long> {

    Optional<ImportEntity> findFirstByOrderByIdDesc();

    Optional<ImportEntity> findFirstByOutcomeOrderByIdDesc(ImportReport.Outcome outcome);

    @Query("select coalesce(max(i.id), 0) from ImportEntity i where i.outcome = PUBLISHED")
    long findVersion();

    @Query("select max(i.finished) from ImportEntity i where i.outcome = PUBLISHED")
    Optional<Instant> findPublicationTime();

    ImportEntity save(ImportEntity run);
}
