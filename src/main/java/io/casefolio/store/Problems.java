package io.casefolio.store;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

interface Problems extends Repository<ProblemEntity, Long> {

    List<ProblemEntity> findByRunIdOrderById(long run);

    Page<ProblemEntity> findByRunIdOrderBySeverityAscIdAsc(long run, Pageable page);
}
