package io.casefolio.catalog;

import java.util.List;
import org.springframework.data.repository.Repository;

interface Terms extends Repository<TermEntity, Long> {

    List<TermEntity> findAllByOrderById();

    TermEntity save(TermEntity term);
}
