package jp.jissen.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Openings extends Repository<RegisterOpening, UUID> {

    RegisterOpening saveAndFlush(RegisterOpening opening);

    /** The one that nobody has closed; its last day may have passed. */
    @Query("from RegisterOpening where registerId = :register and closedAt is null")
    Optional<RegisterOpening> notClosed(UUID register);

    @Query("from RegisterOpening where registerId = :register order by openedAt desc")
    List<RegisterOpening> newest(UUID register, Limit limit);
}
