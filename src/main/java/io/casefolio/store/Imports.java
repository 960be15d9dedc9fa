package io.casefolio.store;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Imports extends Repository<ImportEntity, Long> {

    Optional<ImportEntity> findById(long id);
}
