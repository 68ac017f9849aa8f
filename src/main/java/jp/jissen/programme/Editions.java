package jp.jissen.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Editions extends Repository<Edition, UUID> {

    Edition save(Edition edition);

    Optional<Edition> findById(UUID id);

    boolean existsByFiscalYear(int fiscalYear);

    @Query("from Edition order by fiscalYear desc")
    List<Edition> newestFirst();
}
