package io.casefolio.store;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Documents extends Repository<DocumentEntity, Long> {

    Optional<DocumentEntity> findByNameAndSha256(String name, String sha256);
}
