package io.casefolio.store;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Catalogues extends Repository<CatalogueEntity, Integer> {

    @Query("select c from CatalogueEntity c where c.id = " + CatalogueEntity.ID)
    CatalogueEntity read();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CatalogueEntity c where c.id = " + CatalogueEntity.ID)
    CatalogueEntity lock();
}
