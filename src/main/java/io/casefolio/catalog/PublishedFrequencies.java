package io.casefolio.catalog;

import java.util.List;
import org.springframework.data.repository.Repository;

interface PublishedFrequencies extends Repository<PublishedFrequencyEntity, Long> {

    List<PublishedFrequencyEntity> findAllByOrderByPosition();

    PublishedFrequencyEntity save(PublishedFrequencyEntity frequency);
}
