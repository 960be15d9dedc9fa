package io.casefolio.store;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Terms extends Repository<TermEntity, Long> {

    List<TermEntity> findByEditionOrderByPosition(long edition);

    @Modifying
    @Query("delete from TermEntity t where t.edition <> :kept")
    void deleteOthers(long kept);
}
