package io.casefolio.store;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Problems extends Repository<ProblemEntity, Long> {

    List<ProblemEntity> findByRunIdOrderById(long run);

    @Query("select severity, count(*) from ProblemEntity where run.id = :run group by severity")
    List<Object[]> countBySeverity(long run); // each a level and a number

    Page<ProblemEntity> findByRunIdOrderBySeverityAscIdAsc(long run, Pageable page);
}
