package io.casefolio.store;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PrintedCounts extends Repository<PrintedCountEntity, Long> {

    List<PrintedCountEntity> findByEditionOrderByPosition(long edition);

    @Modifying
    @Query("delete from PrintedCountEntity p where p.edition <> :kept")
    void deleteOthers(long kept);
}
